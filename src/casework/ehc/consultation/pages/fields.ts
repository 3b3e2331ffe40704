import { z } from 'zod'
import type { CommandWords, Facts, Field } from '#cases'
import { limbNames, limbs } from '../rules/answer.ts'
import { kindsOfSetting } from '../rules/kinds-of-setting.ts'
import { faultsIn, type Placement } from '../rules/naming.ts'
import { answerWords, placementWords as words, words as deskWords } from './desk-words.ts'

const boxOf = (limb: string): string => `why-${limb.replace(/ /g, '-')}`
const limbBoxes: readonly Field[] = limbs.map(({ limb, short, says, cite }) => ({
  name: boxOf(limb),
  as: 'text',
  label: short,
  hint: `${says} (${cite})`,
}))
const kinds = kindsOfSetting.map(({ kind, text, binds }) => ({
  value: kind,
  text,
  ...(!binds && { hint: words.notBinding }),
}))

type Values = Readonly<Record<string, unknown>>
const reasonsIn = (values: Values) =>
  limbNames.flatMap((limb) => {
    const why = values[boxOf(limb)]
    return typeof why === 'string' ? [{ limb, why }] : []
  })

/** What a setting answered, as an officer writes it down. */
const settingAnswered: Partial<CommandWords> = {
  fromSummary: true,
  fields: [
    { name: 'id', as: 'carried', label: '', missing: answerWords.canMissing },
    {
      name: 'answeredOn',
      as: 'day',
      label: 'The day they answered',
      missing: 'Enter the day',
      starts: ['today'],
    },
    {
      name: 'can',
      as: 'choice',
      label: answerWords.can,
      missing: answerWords.canMissing,
      options: [
        { value: 'can meet need', text: answerWords.yes },
        { value: 'cannot meet need', text: answerWords.no },
      ],
    },
    ...limbBoxes,
    { name: 'places', as: 'line', label: answerWords.places },
    { name: 'needed', as: 'text', label: answerWords.needed },
    { name: 'by', as: 'line', label: answerWords.by },
  ],
  facts: z.record(z.string(), z.unknown()).transform((values): Facts => {
    const { id, answeredOn, can, places, needed, by } = values
    const reasons = can === 'cannot meet need' ? reasonsIn(values) : []
    return { id, answeredOn, can, reasons, places, needed, by, how: 'recorded by the council' }
  }),
}

/** Which setting the plan names: the questions of sections 33 and 38 to 40, one after the other. */
const decidePlacement: Partial<CommandWords> = {
  fromSummary: true,
  before: words.before,
  fields: [
    { name: 'wishName', as: 'line', label: words.wishName, hint: words.wishNameHint },
    { name: 'wishKind', as: 'choice', label: words.wishKind, options: kinds },
    { name: 'name', as: 'line', label: words.name, hint: words.nameHint },
    { name: 'kind', as: 'choice', label: words.kind, missing: words.kindMissing, options: kinds },
    ...limbBoxes.map((box, at) => (at === 0 ? { ...box, label: `${words.exceptions}: ${box.label}` } : box)),
    {
      name: 'notMainstream',
      as: 'choice',
      label: words.notMainstream,
      options: [
        { value: 'the family wishes it', text: words.wish },
        { value: 'education of others', text: words.others },
      ],
    },
    { name: 'stepsTried', as: 'text', label: words.steps },
    {
      name: 'reasons',
      as: 'text',
      label: words.reasons,
      hint: words.reasonsHint,
      missing: words.reasonsMissing,
    },
  ],
  facts: z.record(z.string(), z.unknown()).transform((values, context): Facts => {
    const { wishName, wishKind, name, kind, notMainstream, stepsTried, reasons } = values
    const facts = {
      name,
      kind,
      wish: { name: wishName, kind: wishName === null ? null : wishKind },
      exceptions: reasonsIn(values),
      notMainstream,
      stepsTried,
      reasons,
    }
    if (wishName !== null && wishKind === null)
      context.addIssue({ code: 'custom', path: ['wishKind'], message: words.kindMissing })
    for (const { field, why } of faultsIn(facts as unknown as Placement))
      context.addIssue({
        code: 'custom',
        path: [field === 'exceptions' ? boxOf('unsuitable') : field],
        message: deskWords.faults[why],
      })
    return facts
  }),
}

export const consultationFields: Readonly<Record<string, Partial<CommandWords>>> = {
  'consult setting': { page: 'consult' },
  'setting answered': settingAnswered,
  'decide placement': decidePlacement,
}
