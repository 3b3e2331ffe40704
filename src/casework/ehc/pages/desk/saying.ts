import type { Act, CommandWords, DeskWords } from '#cases'
import { dutyNamed } from '../../rules/duties.ts'
import type { EhcCommand } from '../../rules/lifecycle.ts'
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
  'send final plan': 'letter/final',
} as const satisfies Partial<Record<EhcCommand, string>>

const more: Partial<Record<EhcCommand, Partial<CommandWords>>> = {
  'tell parties': fields.tellParties,
  'ask for advice': fields.askForAdvice,
  'advice came': { ...fields.adviceCame, fromSummary: true },
  'advice is enough already': fields.enoughAlready,
  'family answered': fields.familyAnswered,
  'consult setting': fields.consult,
  'setting answered': { ...fields.settingAnswered, fromSummary: true },
  'record exception': { page: 'exception' },
  'match to child': { page: 'match' },
}

export const saying: DeskWords = {
  name,
  stages,
  acts,
  duties: (duty, done) => {
    const { duty: law, whose } = dutyNamed(duty)
    const who = whose === null || done === null ? null : whoIs(whose, done)
    return (who !== null && dutyOf[law]?.(who)) || (duties[law] ?? law)
  },
  commands: Object.fromEntries(
    Object.entries(commands).map(([command, words]): [string, CommandWords] => [
      command,
      {
        ...words,
        ...more[command as EhcCommand],
        ...(command in letterPages && { page: letterPages[command as keyof typeof letterPages] }),
        ...(command in questions && { question: questions[command as keyof typeof questions] }),
      },
    ]),
  ),
}

/** Who was asked, by the short id their duty is kept under. */
const whoIs = (id: string, done: readonly Act[]): string | null => {
  for (const { facts } of done) {
    const lists = [facts['asked'], facts['consulted']].flatMap((list) => (Array.isArray(list) ? list : []))
    const found = (lists as readonly Readonly<Record<string, unknown>>[]).find((one) => one['id'] === id)
    if (found) return String(found['who'] ?? found['setting'])
  }
  return null
}
