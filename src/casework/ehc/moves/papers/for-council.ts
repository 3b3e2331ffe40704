import type { AdvicePoints } from '../../advice/index.ts'
import { type PlanOnPaper, planPaper } from '../../final/papers/plan-paper.ts'
import { type Block, type Paper, type PaperPart, words } from '../../final/papers/paper.ts'
import type { Asked } from '../../rules/request/asked.ts'

const said = {
  title: (name: string) => `Assessment of ${name}: papers for the new council`,
  about: { name: 'Name', born: 'Born', reference: 'Our reference', council: 'From', madeOn: 'Made on' },
  request: 'The request as it came',
  worries: 'What worries them',
  tried: 'What has been tried',
  helps: 'What helps',
  others: 'Others who know the child',
  advice: (who: string) => `Advice from ${who}`,
  draft: 'The draft plan',
  none: 'Nothing was written down.',
  contents: 'What is in it',
}

export type ForCouncil = {
  readonly on: Omit<PlanOnPaper, 'plan'>
  readonly asked: Asked | null
  readonly advice: readonly AdvicePoints[]
  readonly draft: PlanOnPaper | null
}

/** What an assessment has found out so far, on one paper: the request, each piece of advice, and the draft if there is one. */
export const paperForCouncil = ({ on, asked, advice, draft }: ForCouncil): Paper => {
  const about = (['name', 'born', 'reference', 'council', 'madeOn'] as const).flatMap((field) => {
    const value = on[field]
    return value === null ? [] : [[said.about[field], value] as const]
  })
  return {
    title: said.title(on.name),
    about,
    foot: on.reference,
    contents: said.contents,
    parts: [
      part(said.request, asked === null ? [] : requested(asked)),
      ...advice.map(({ who, points }) =>
        part(said.advice(who), [
          { kind: 'list', items: points.map(({ number, words: text }) => `${number}. ${text}`) },
        ]),
      ),
      ...(draft === null
        ? []
        : [
            { heading: said.draft, level: 1 as const, blocks: [] },
            ...planPaper(draft).parts.map((one) => ({ ...one, level: 2 as const })),
          ]),
    ],
  }
}

const part = (heading: string, blocks: readonly Block[]): PaperPart => ({
  heading,
  level: 1,
  blocks: blocks.length === 0 ? words(said.none) : blocks,
})

const requested = (asked: Asked): readonly Block[] =>
  (['worries', 'tried', 'helps', 'others'] as const).flatMap((field) =>
    words(asked[field] ?? '', said[field]),
  )
