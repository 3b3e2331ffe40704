import { z } from 'zod'
import type { CommandWords, Facts, Field } from '#cases'
import { matters } from '../rules/disagreement.ts'
import { fieldWords as words, matterWords } from './desk-words.ts'

const day = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  as: 'day',
  label,
  missing: words.dayMissing,
  starts: ['today'],
  ...more,
})
/** A day that may lie ahead, and may not be known yet. */
const ahead = (name: string, label: string, hint?: string): Field => ({
  name,
  as: 'day',
  label,
  mayLieAhead: true,
  ...(hint !== undefined && { hint }),
})
const ticks = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  as: 'ticks',
  label,
  options: matters.map((value) => ({ value, text: matterWords[value] })),
  ...more,
})

const adviserTold = [
  day('toldOn', words.toldOn),
  {
    name: 'wishes',
    as: 'choice',
    label: words.wishes,
    missing: words.wishesMissing,
    options: [
      { value: 'to mediate', text: words.toMediate },
      { value: 'a certificate only', text: words.certificateOnly },
    ],
  },
  { name: 'about', as: 'text', label: words.about },
  { name: 'health', as: 'ticks', label: words.health, options: [{ value: 'yes', text: words.healthYes }] },
] as const satisfies readonly Field[]

/** What is asked for each deed of a disagreement. */
export const disagreementFields: Readonly<Record<string, Partial<CommandWords>>> = {
  'mediation adviser told': {
    fields: adviserTold,
    facts: z.record(z.string(), z.unknown()).transform(({ health, ...said }): Facts => ({
      ...said,
      health: Array.isArray(health) && health.length > 0,
    })),
  },
  'health body told': { fields: [day('toldOn', words.healthToldOn)] },
  'mediation arranged': {
    fields: [
      day('arrangedOn', words.arrangedOn),
      { ...ahead('meetsOn', words.meetsOn), missing: words.dayMissing },
      { name: 'who', as: 'line', label: words.who, hint: words.whoHint },
    ],
  },
  'mediation not arranged': { fields: [day('toldOn', words.notArrangedOn)] },
  'mediation held': {
    fields: [
      day('heldOn', words.heldOn),
      ticks('agreed', words.agreed, { hint: words.agreedHint }),
      { name: 'other', as: 'text', label: words.other, hint: words.otherHint },
      ahead('by', words.by, words.byHint),
    ],
  },
  'certificate given': { fields: [day('givenOn', words.givenOn)] },
  'appeal registered': {
    fields: [
      day('registeredOn', words.registeredOn),
      { name: 'reference', as: 'line', label: words.appealReference, missing: words.referenceMissing },
      ticks('about', words.aboutWhat, { missing: words.aboutMissing }),
      ahead('respondBy', words.respondBy),
      ahead('evidenceBy', words.evidenceBy),
      ahead('bundleBy', words.bundleBy),
      ahead('hearingOn', words.hearingOn),
    ],
  },
  'appeal conceded': {
    fields: [
      day('toldTribunalOn', words.toldTribunalOn),
      ticks('about', words.aboutWhat, { missing: words.concededMissing }),
    ],
  },
  'order made': {
    fields: [
      day('madeOn', words.madeOn),
      ticks('orders', words.orders, { hint: words.ordersHint }),
      ahead('by', words.orderBy),
      { name: 'says', as: 'text', label: words.says },
    ],
  },
  'done as settled': {
    fields: [
      { name: 'id', as: 'carried', label: words.which, missing: words.chooseFirst },
      day('doneOn', words.doneOn),
    ],
    fromSummary: true,
  },
}
