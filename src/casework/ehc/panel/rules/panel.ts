import type { Act } from '#cases'
import { type Day, toEpochDay } from '#kit/day'
import { dueOn } from '#law'
import type { EhcCase, Stage } from '../../rules/state.ts'
import type { Answers, PanelQuestion } from './legal-test.ts'
import { panelFacts } from './panel-facts.ts'
import { senseless as words } from './words.ts'

/** A case on the list of a meeting to come, or of one that has advised. */
export type OnPanel = {
  readonly itemId: string
  readonly meetingId: string
  readonly meetsOn: Day
  readonly question: PanelQuestion
  readonly putOn: Day
}

export type PanelAdvice = Pick<OnPanel, 'itemId' | 'question' | 'meetsOn'> & {
  readonly advisedOn: Day
  readonly said: Answers
  readonly advice: string
  readonly present: readonly string[]
  readonly stoodAside: readonly string[]
}

export type PanelStanding = { readonly on: OnPanel | null; readonly advised: readonly PanelAdvice[] }

export const notOnAPanel: PanelStanding = { on: null, advised: [] }

/** The decision a panel may be asked about as a case stands; null where none is to be made. */
export const questionAt = (stage: Stage): PanelQuestion | null => {
  if (stage === 'requested') return 'whether to assess'
  return stage === 'assessing' ? 'whether a plan is needed' : null
}

/** By when the law wants the decision that a panel is asked about (regulations 5(1) and 10(1)). */
export const decisionDue = (question: PanelQuestion, receivedOn: Day): Day =>
  dueOn(
    question === 'whether to assess' ? 'decide whether to assess' : 'say there will be no plan',
    receivedOn,
  )

/** Whether a decision that waits for a meeting would be late by it. The due day itself is not late. */
export const waitsTooLong = (question: PanelQuestion, receivedOn: Day, meetsOn: Day): boolean =>
  toEpochDay(meetsOn) > toEpochDay(decisionDue(question, receivedOn))

/** The latest advice on the decision that comes next; null where no panel has given any. */
export const adviceFor = ({ panel, stage }: Pick<EhcCase, 'panel' | 'stage'>): PanelAdvice | null =>
  panel.advised.findLast(({ question }) => question === questionAt(stage)) ?? null

/** A decision is made, or the case goes no further here: with or without a panel. */
const settled: ReadonlySet<string> = new Set([
  'agree to assess',
  'refuse to assess',
  'agree to assess again',
  'refuse to assess again',
  'plan is needed',
  'no plan is needed',
  'withdraw',
  'moved away',
  'pass to another council',
  'join to first',
  'end quietly',
])

/** What an act changes of how a case stands to panels; null where it is no act of ours. */
export const panelChangedBy = ({ panel }: EhcCase, { act, facts, on }: Act): Partial<EhcCase> | null => {
  switch (act) {
    case 'put on panel': {
      const { itemId, meetingId, meetsOn, question } = panelFacts[act].parse(facts)
      return { panel: { ...panel, on: { itemId, meetingId, meetsOn, question, putOn: on } } }
    }
    case 'take off panel':
      return { panel: { ...panel, on: null } }
    case 'panel advised': {
      const { on: listed } = panel
      if (listed === null) return {}
      const said = panelFacts[act].parse(facts)
      const { question, meetsOn } = listed
      const advice = { ...said, question, meetsOn, advisedOn: on } as PanelAdvice
      return { panel: { on: null, advised: [...panel.advised, advice] } }
    }
    default:
      return null
  }
}

/** What settles a case takes it off the list, whether or not a panel has met. */
export const offThePanel = ({ panel }: Pick<EhcCase, 'panel'>, act: string): PanelStanding =>
  settled.has(act) ? { ...panel, on: null } : panel

export const senselessForPanel = ({ panel, stage }: EhcCase, { act, facts }: Act): string | null => {
  if (act === 'put on panel') {
    if (panel.on !== null) return words.onAlready
    return panelFacts[act].parse(facts).question === questionAt(stage) ? null : words.notThisQuestion
  }
  if (act === 'take off panel') return panel.on === null ? words.notOn : null
  if (act === 'panel advised')
    return panel.on?.itemId === panelFacts[act].parse(facts).itemId ? null : words.notOn
  return null
}
