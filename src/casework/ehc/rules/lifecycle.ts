import type { Step } from '#cases'
import { beginning, disagreeing, settling } from '../disagreement/rules/steps.ts'
import type { Stage } from './state.ts'

/** Each command with where it leads; `null` leaves the stage as it is. */
type Steps = Readonly<Record<string, Step>>

const stay = (to: Stage, permission: string): Step => ({ to, permission })

const quiet = { 'end quietly': { to: 'ended', permission: 'close case', needsReason: true } } as const

const endings = {
  withdraw: { to: 'withdrawn', permission: 'close case', needsReason: true },
  'moved away': { to: 'handing over', permission: 'close case', needsReason: true },
  ...quiet,
} as const satisfies Steps

const exceptions = (to: Stage) => ({
  'record exception': { to, permission: 'decide', needsReason: true } satisfies Step,
})

/** A request may be worked on before anybody knows which record it belongs to. */
const matching = (to: Stage) => ({ 'match to child': stay(to, 'correct details') })

/** Whoever has something to say may say it for as long as the case is open (section 36(7); regulation 7). */
const hearing = (to: Stage) => ({ 'views came': stay(to, 'record what came') })

/** One child, one case: a second request is joined to the first, and the earlier of the two days stands. */
const joining = (to: Stage) => ({
  'another request came': stay(to, 'close case'),
  'join to first': stay('joined', 'close case'),
})

/** A panel advises; whoever decides may decide without one, before it meets or after. */
const beforeAPanel = (to: Stage) => ({
  'put on panel': stay(to, 'send letter'),
  'take off panel': { to, permission: 'send letter', needsReason: true } satisfies Step,
  'panel advised': stay(to, 'record panel view'),
})

/** A refusal leads on to support: never a dead end. */
const supporting = (to: Stage) => ({
  'offer support meeting': stay(to, 'send letter'),
  'support meeting held': stay(to, 'send letter'),
})

const askingForAdvice = (to: Stage) => ({
  'ask for advice': stay(to, 'send letter'),
  'advice came': stay(to, 'record what came'),
  'advice is enough already': { to, permission: 'send letter', needsReason: true } satisfies Step,
  'say if advice is enough': stay(to, 'record what came'),
  'send more evidence': stay(to, 'send letter'),
  'chase advice': stay(to, 'send letter'),
  'adviser needs something': stay(to, 'record what came'),
  'family asks for somebody': stay(to, 'record what came'),
  'answer a wish': { to, permission: 'send letter', needsReason: true } satisfies Step,
  'correct advice': stay(to, 'record what came'),
})

/** A family has a right to meet about a draft (regulation 13(1)); outcomes are best written with them. */
const meeting = (to: Stage) => ({
  'offer plan meeting': stay(to, 'send letter'),
  'plan meeting held': stay(to, 'send letter'),
})

const consulting = (to: Stage) => ({
  'consult setting': stay(to, 'send letter'),
  'setting answered': stay(to, 'record what came'),
  'decide placement': stay(to, 'decide'),
})

/** A child may die, or a family ask to be left alone, at any time: then nothing is sent to anybody any more. */
const quietly = quiet satisfies Steps

/** What befalls a plan that is ours: asked to look at it afresh, or carried to another council. */
const havingAPlan = (to: Stage) => ({
  'asked to assess again': stay(to, 'open case'),
  'not assessed again': stay(to, 'decide'),
  'assessed again': stay('replaced', 'decide'),
  'moved away': { to: 'passing on', permission: 'close case', needsReason: true } satisfies Step,
})

/** A family moves again, or the council it was passed on to was not the right one: it is passed on anew. */
const planGoesElsewhere = {
  'plan goes elsewhere': { to: 'passing on', permission: 'close case', needsReason: true },
} as const satisfies Steps
const papersGoElsewhere = {
  'papers go elsewhere': { to: 'handing over', permission: 'close case', needsReason: true },
} as const satisfies Steps

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
    ...hearing('requested'),
    ...beforeAPanel('requested'),
    ...joining('requested'),
    'pass to another council': { to: 'moved away', permission: 'close case', needsReason: true },
    ...matching('requested'),
    ...exceptions('requested'),
    ...endings,
  },
  'asked again': {
    acknowledge: stay('asked again', 'send letter'),
    'agree to assess again': { to: 'assessing', permission: 'decide', needsReason: true },
    'refuse to assess again': { to: 'not assessed', permission: 'decide', needsReason: true },
    ...hearing('asked again'),
    ...matching('asked again'),
    ...endings,
  },
  assessing: {
    ...askingForAdvice('assessing'),
    'plan is needed': { to: 'writing the plan', permission: 'decide', needsReason: true },
    'no plan is needed': { to: 'no plan', permission: 'decide', needsReason: true },
    ...hearing('assessing'),
    ...beforeAPanel('assessing'),
    'another request came': stay('assessing', 'close case'),
    ...settling('assessing'),
    ...matching('assessing'),
    ...exceptions('assessing'),
    ...endings,
  },
  'writing the plan': {
    ...askingForAdvice('writing the plan'),
    'send draft': { to: 'draft sent', permission: 'send letter' },
    ...meeting('writing the plan'),
    ...matching('writing the plan'),
    ...hearing('writing the plan'),
    'another request came': stay('writing the plan', 'close case'),
    ...settling('writing the plan'),
    ...exceptions('writing the plan'),
    ...endings,
  },
  'draft sent': {
    // Advice that is late is still taken in.
    'advice came': stay('draft sent', 'record what came'),
    'correct advice': stay('draft sent', 'record what came'),
    'family answered': stay('draft sent', 'record what came'),
    ...meeting('draft sent'),
    ...consulting('draft sent'),
    'send changed draft': stay('draft sent', 'send letter'),
    'send final plan': { to: 'plan made', permission: 'decide' },
    'another request came': stay('draft sent', 'close case'),
    ...settling('draft sent'),
    ...exceptions('draft sent'),
    ...endings,
  },
  'not assessed': {
    'assess after all': { to: 'assessing', permission: 'decide', needsReason: true },
    ...supporting('not assessed'),
    ...beginning('refusal disputed'),
    ...quietly,
  },
  'refusal disputed': {
    ...disagreeing('refusal disputed'),
    'assess after all': { to: 'assessing', permission: 'decide', needsReason: true },
    'disagreement over': { to: 'not assessed', permission: 'close case', needsReason: true },
    ...endings,
  },
  'no plan': {
    'make a plan after all': { to: 'writing the plan', permission: 'decide', needsReason: true },
    ...supporting('no plan'),
    ...beginning('no plan disputed'),
    ...quietly,
  },
  'no plan disputed': {
    ...disagreeing('no plan disputed'),
    'make a plan after all': { to: 'writing the plan', permission: 'decide', needsReason: true },
    'disagreement over': { to: 'no plan', permission: 'close case', needsReason: true },
    ...endings,
  },
  'plan made': {
    ...disagreeing('plan made'),
    'disagreement over': { to: 'plan made', permission: 'close case', needsReason: true },
    'send changed plan': { to: 'plan made', permission: 'decide', needsReason: true },
    'place elsewhere': { to: 'plan made', permission: 'decide', needsReason: true },
    ...havingAPlan('plan made'),
    ...quietly,
  },
  'plan taken over': {
    'say what follows': { to: 'plan made', permission: 'decide' },
    'place elsewhere': { to: 'plan taken over', permission: 'decide', needsReason: true },
    ...hearing('plan taken over'),
    ...matching('plan taken over'),
    ...havingAPlan('plan taken over'),
    ...quietly,
  },
  'passing on': {
    'plan passed on': stay('moved away', 'send letter'),
    ...planGoesElsewhere,
    ...quietly,
  },
  'handing over': {
    'papers passed on': stay('moved away', 'send letter'),
    ...papersGoElsewhere,
    ...quietly,
  },
  replaced: {},
  withdrawn: {},
  'moved away': { ...planGoesElsewhere, ...papersGoElsewhere },
  joined: {},
  ended: {},
} as const satisfies Readonly<Record<Stage, Steps>>

type Table = typeof lifecycle
export type EhcCommand = { [S in Stage]: keyof Table[S] }[Stage]

/** Stages in which the council owes nothing more on this clock. */
export const ended: readonly Stage[] = [
  'not assessed',
  'no plan',
  'replaced',
  'withdrawn',
  'moved away',
  'joined',
  'ended',
]
