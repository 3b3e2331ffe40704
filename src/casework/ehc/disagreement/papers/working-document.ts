import type { Paper } from '../../final/papers/paper.ts'
import { partIn } from '../../plan/rules/parts.ts'
import type { Plan } from '../../plan/rules/plan.ts'
import type { Proposal } from '../../plan/store/proposals.ts'
import { paperWords } from './words.ts'

const said = paperWords.working

export type Working = {
  readonly plan: Plan
  readonly proposals: readonly Proposal[]
  readonly name: string
  readonly reference: string
  readonly nameOfPart: (part: string) => string
}

/** The plan with both sides’ wording beside each other, for mediation and for the Tribunal. */
export const workingDocument = ({ plan, proposals, name, reference, nameOfPart }: Working): Paper => {
  const asked = proposals.filter(({ kind, answer }) => kind !== 'agree' && answer?.verdict !== 'taken back')
  const abouts = [...new Set(asked.map(({ about }) => about))]
  const lines = [...plan.needs, ...plan.outcomes, ...plan.provision].map(({ id }) => id)
  const parts = [...new Set([...abouts.filter((one) => !lines.includes(one)), ...lines])]
  return {
    title: said.title(name),
    about: [],
    foot: reference,
    parts: [
      { heading: said.lead, level: 1, blocks: [] },
      ...parts.map((part) => ({
        heading: part === 'all' ? said.whole : nameOfPart(part),
        level: 2 as const,
        blocks: [
          {
            kind: 'table' as const,
            head: [said.says, said.asks, said.answer],
            rows: rowsFor(part, plan, asked),
          },
        ],
      })),
    ],
  }
}

const rowsFor = (part: string, plan: Plan, asked: readonly Proposal[]): readonly (readonly string[])[] => {
  const own = asked.filter(({ about }) => about === part)
  const says = wordsIn(partIn(plan, part))
  return own.length === 0
    ? [[says, '', '']]
    : own.map(({ words, answer }, at) => [at === 0 ? says : '', words, answerTo(answer)])
}

const answerTo = (answer: Proposal['answer']): string =>
  answer === null
    ? said.none
    : `${answer.verdict === 'accepted' ? said.accepted : said.declined}. ${answer.reason}`

/** The words of a part; ids and links are the plan’s own. */
const wordsIn = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return ''
  const own = ['id', 'section', 'sources', 'forNeeds', 'forOutcomes', 'adultLife']
  return Object.entries(value)
    .filter(([field, text]) => !own.includes(field) && typeof text === 'string' && text !== '')
    .map(([, text]) => String(text))
    .join('\n')
}
