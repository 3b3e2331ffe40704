import type { Act, CommandWords, DeskWords } from '#cases'
import { consultationFields } from '../../consultation/pages/fields.ts'
import { directionWords } from '../../disagreement/pages/desk-words.ts'
import { disagreementFields } from '../../disagreement/pages/fields.ts'
import { dutyNamed } from '../../rules/duties.ts'
import type { EhcCommand } from '../../rules/lifecycle.ts'
import * as heard from '../../heard/pages/desk-words.ts'
import * as heardFields from '../../heard/pages/fields.ts'
import * as plan from '../../plan/pages/desk-words.ts'
import { movesAway, placesElsewhere } from '../../moves/pages/fields.ts'
import { planFields } from '../../plan/pages/desk-fields.ts'
import * as panel from '../../panel/pages/desk-words.ts'
import * as advice from '../../advice/pages/deed-fields.ts'
import * as fields from './fields.ts'
import { acts, commands, duties, dutyOf, name, questions, stages } from './words.ts'

/** Commands that are a letter, and the end of the address of each. */
export const letterPages = {
  acknowledge: 'letter/acknowledgement',
  'agree to assess': 'letter/agreement',
  'refuse to assess': 'letter/refusal',
  'no plan is needed': 'letter/no-plan',
  'send draft': 'letter/draft',
  'send changed draft': 'letter/changed-draft',
  'agree to assess again': 'letter/assess-again',
  'refuse to assess again': 'letter/refusal-again',
  'plan passed on': 'letter/plan-passed-on',
  'papers passed on': 'letter/papers-passed-on',
  'say what follows': 'letter/what-follows',
} as const satisfies Partial<Record<EhcCommand, string>>

const more: Partial<Record<EhcCommand, Partial<CommandWords>>> = {
  ...disagreementFields,
  ...planFields,
  'tell parties': fields.tellParties,
  'ask for advice': { page: 'advice/ask' },
  'advice came': { ...fields.adviceCame, fromSummary: true },
  'plan is needed': fields.planIsNeeded,
  'advice is enough already': { page: 'advice/enough' },
  'say if advice is enough': { ...advice.saysIfEnough, fromSummary: true },
  'adviser needs something': { ...advice.needsSomething, fromSummary: true },
  'family asks for somebody': advice.asksForSomebody,
  'answer a wish': { ...advice.answersWish, fromSummary: true },
  'send more evidence': { page: 'advice/evidence', fromSummary: true },
  'chase advice': { page: 'advice', fromSummary: true },
  'correct advice': { page: 'advice', fromSummary: true },
  'family answered': fields.familyAnswered,
  ...consultationFields,
  'send final plan': { page: 'final-plan' },
  'send changed plan': { page: 'changed-plan' },
  'record exception': { page: 'exception' },
  'asked to assess again': { page: 'assess-again' },
  'not assessed again': { page: 'assess-again', fromSummary: true },
  'assessed again': { page: 'assess-again', fromSummary: true },
  'end quietly': fields.endsQuietly,
  'moved away': movesAway,
  'plan goes elsewhere': movesAway,
  'papers go elsewhere': movesAway,
  'place elsewhere': placesElsewhere,
  'match to child': { page: 'match' },
  'views came': { page: 'views' },
  'put on panel': { page: 'panel', fromSummary: true },
  'panel advised': { page: 'panel', fromSummary: true },
  'take off panel': { fromSummary: true },
  'join to first': { page: 'join' },
  'another request came': { page: 'join', fromSummary: true },
  'pass to another council': heardFields.passOn,
  'offer support meeting': heardFields.offerSupport,
  'support meeting held': heardFields.supportHeld,
}

const allQuestions = { ...questions, ...heard.questions, ...panel.questions }

export const saying: DeskWords = {
  name,
  stages,
  acts: { ...acts, ...heard.acts, ...panel.acts, ...plan.acts },
  duties: (duty, done) => {
    const { duty: law, whose } = dutyNamed(duty)
    const who = whose === null || done === null ? null : whoIs(whose, done)
    return (who !== null && dutyOf[law]?.(who)) || (duties[law] ?? law)
  },
  whose: whoIs,
  commands: Object.fromEntries(
    Object.entries({ ...commands, ...heard.commands, ...panel.commands, ...plan.commands }).map(
      ([command, words]): [string, CommandWords] => [
        command,
        {
          ...words,
          ...more[command as EhcCommand],
          ...(command in letterPages && { page: letterPages[command as keyof typeof letterPages] }),
          ...(command in allQuestions && { question: allQuestions[command as keyof typeof allQuestions] }),
        },
      ],
    ),
  ),
}

/** Who was asked, by the short id their duty is kept under; or what was agreed or directed. */
function whoIs(id: string, done: readonly Act[]): string | null {
  const direction = directionWords[id.replace(/^direction-/, '')]
  if (direction !== undefined) return direction
  const agreed = done.find(
    ({ act, facts }) => act === 'mediation held' && id === `agreed-${String(facts['heldOn'])}`,
  )
  if (agreed) return String(agreed.facts['other'])
  for (const { facts } of done) {
    const lists = [facts['asked'], facts['consulted']].flatMap((list) => (Array.isArray(list) ? list : []))
    const found = (lists as readonly Readonly<Record<string, unknown>>[]).find((one) => one['id'] === id)
    if (found) return String(found['who'] ?? found['setting'])
  }
  return null
}
