import type { Step } from '#cases'
import type { Stage } from './state.ts'

/** Each command with where it leads; `null` leaves the stage as it is. */
type Steps = Readonly<Record<string, Step>>

const stay = (to: Stage, permission: string): Step => ({ to, permission })

const endings = {
  withdraw: { to: 'withdrawn', permission: 'close case', needsReason: true },
  'moved away': { to: 'moved away', permission: 'close case', needsReason: true },
  'end quietly': { to: 'ended', permission: 'close case', needsReason: true },
} as const satisfies Steps

const exceptions = (to: Stage) => ({
  'record exception': { to, permission: 'decide', needsReason: true } satisfies Step,
})

/** A request may be worked on before anybody knows which record it belongs to. */
const matching = (to: Stage) => ({ 'match to child': stay(to, 'correct details') })

const askingForAdvice = (to: Stage) => ({
  'ask for advice': stay(to, 'send letter'),
  'advice came': stay(to, 'upload'),
  'advice is enough already': { to, permission: 'send letter', needsReason: true } satisfies Step,
})

const consulting = (to: Stage) => ({
  'consult setting': stay(to, 'send letter'),
  'setting answered': stay(to, 'upload'),
})

/**
 * What may be done at each stage of an assessment. Nothing waits for a form, a cycle or a report: every deed may be
 * done as soon as its stage is reached, late ones included, since late is recorded and never blocks (requirement 1.7).
 */
export const lifecycle = {
  requested: {
    acknowledge: stay('requested', 'send letter'),
    'tell parties': stay('requested', 'send letter'),
    'agree to assess': { to: 'assessing', permission: 'decide', needsReason: true },
    'refuse to assess': { to: 'not assessed', permission: 'decide', needsReason: true },
    ...matching('requested'),
    ...exceptions('requested'),
    ...endings,
  },
  assessing: {
    ...askingForAdvice('assessing'),
    'plan is needed': { to: 'writing the plan', permission: 'decide', needsReason: true },
    'no plan is needed': { to: 'no plan', permission: 'decide', needsReason: true },
    ...matching('assessing'),
    ...exceptions('assessing'),
    ...endings,
  },
  'writing the plan': {
    ...askingForAdvice('writing the plan'),
    'send draft': { to: 'draft sent', permission: 'send letter' },
    ...exceptions('writing the plan'),
    ...endings,
  },
  'draft sent': {
    'family answered': stay('draft sent', 'upload'),
    ...consulting('draft sent'),
    'send changed draft': stay('draft sent', 'send letter'),
    'send final plan': { to: 'plan made', permission: 'decide' },
    ...exceptions('draft sent'),
    ...endings,
  },
  'not assessed': {
    'assess after all': { to: 'assessing', permission: 'decide', needsReason: true },
  },
  'no plan': {
    'make a plan after all': { to: 'writing the plan', permission: 'decide', needsReason: true },
  },
  'plan made': {},
  withdrawn: {},
  'moved away': {},
  ended: {},
} as const satisfies Readonly<Record<Stage, Steps>>

type Table = typeof lifecycle
export type EhcCommand = { [S in Stage]: keyof Table[S] }[Stage]

/** Stages in which the council owes nothing more on this clock. */
export const ended: readonly Stage[] = [
  'plan made',
  'not assessed',
  'no plan',
  'withdrawn',
  'moved away',
  'ended',
]
