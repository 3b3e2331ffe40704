import type { Label } from '#access'
import type { Done } from '#cases'
import { dayInWords, parseDay } from '#kit/day'
import { type AdvicePoints, readableIn } from '../../advice/index.ts'
import { type PlanOnPaper, planPaper } from '../../final/papers/plan-paper.ts'
import { type Block, type Paper, type PaperPart, words } from '../../final/papers/paper.ts'
import type { Proposal } from '../../plan/store/proposals.ts'
import type { VersionKind } from '../../plan/store/tables.ts'
import type { Letter } from '../../rules/letters/letter.ts'
import type { Asked } from '../../rules/request/asked.ts'
import type { Consulted } from '../../rules/state.ts'
import { paperWords } from './words.ts'

const said = paperWords.bundle

export type Bundled = {
  readonly name: string
  readonly reference: string
  readonly asked: Asked | null
  readonly acts: readonly Done[]
  /** What each act is called. */
  readonly actWords: Readonly<Record<string, string>>
  /** Of several alike, whose it was. */
  readonly whose?: (id: string, acts: readonly Done[]) => string | null
  readonly advice: readonly AdvicePoints[]
  readonly versions: readonly { readonly kind: VersionKind; readonly on: PlanOnPaper }[]
  readonly proposals: readonly Proposal[]
  readonly consulted: readonly Consulted[]
}

/** Everything about a decision in one paper, in order, with an index and page numbers. */
export const bundlePaper = (bundled: Bundled): Paper => {
  const { name, reference, asked, acts, actWords, whose, advice, versions, proposals, consulted } = bundled
  const whatHappened = ({ act, facts }: Done): string =>
    [actWords[act] ?? act, typeof facts['id'] === 'string' ? whose?.(facts['id'], acts) : null]
      .filter(Boolean)
      .join(': ')
  return {
    title: said.title(name),
    about: [],
    foot: reference,
    contents: said.index,
    parts: [
      part(said.chronology, [
        {
          kind: 'table',
          head: [said.day, said.what, said.who],
          rows: acts.map((act) => [dayInWords(act.on), whatHappened(act), act.as]),
        },
      ]),
      ...(asked === null ? [] : [part(said.request, requestBlocks(asked))]),
      ...acts.flatMap(letterPart),
      ...readableIn(advice, (labels) => labels.every(goesToEverybody)).map((one) =>
        part(
          said.advice(one.who),
          one.points.map(({ number, words: text }): Block => ({
            kind: 'words',
            label: null,
            text: `${number}. ${text}`,
          })),
        ),
      ),
      ...versions.flatMap(({ kind, on }) => [
        part(said.version(said.kinds[kind], on.madeOn), []),
        ...planPaper(on).parts.map((one) => ({ ...one, level: 2 as const })),
      ]),
      ...(proposals.length === 0 ? [] : [part(said.said, proposals.flatMap(proposalBlocks))]),
      ...(consulted.length === 0 ? [] : [part(said.settings, consulted.flatMap(settingBlocks))]),
    ],
  }
}

/** The family and the Tribunal read a bundle: what is kept from one of them by its mark is in none. */
const goesToEverybody = (label: Label): boolean => label === 'ordinary' || label === 'health'

const part = (heading: string, blocks: readonly Block[]): PaperPart => ({ heading, level: 1, blocks })

const requestBlocks = (asked: Asked): readonly Block[] => [
  ...words(asked.worries ?? '', said.worries),
  ...words(asked.tried ?? '', said.tried),
  ...words(asked.helps ?? '', said.helps),
  ...words(asked.others ?? '', said.others),
]

const letterPart = ({ facts }: Done): readonly PaperPart[] => {
  const letter = facts['letter'] as Letter | undefined
  if (!letter) return []
  const heading = said.letter(letter.title, dayInWords(parseDay(letter.sentOn)!))
  return [
    part(
      heading,
      letter.blocks.flatMap((block) => words(block.paragraphs.join('\n\n'), block.heading)),
    ),
  ]
}

const proposalBlocks = ({ saidAs, saidOn, words: text, answer }: Proposal): readonly Block[] => [
  ...words(text, `${saidAs}, ${dayInWords(parseDay(saidOn)!)}`),
  ...words(answer === null ? said.noAnswer : `${answer.verdict}: ${answer.reason}`),
]

const settingBlocks = ({ setting, answer }: Consulted): readonly Block[] =>
  words(
    answer === null
      ? said.noAnswer
      : [
          answer.can,
          ...answer.reasons.map(({ limb, why }) => `${limb}: ${why}`),
          answer.places,
          answer.needed,
        ]
          .filter((text) => text !== null)
          .join('\n'),
    setting,
  )
