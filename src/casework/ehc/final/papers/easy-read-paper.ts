import type { Plan, Provision } from '../../plan/rules/plan.ts'
import { type Block, type Paper, type PaperPart, words } from './paper.ts'
import { paperWords } from './words.ts'

const said = paperWords.easy

export type EasyRead = {
  readonly name: string
  readonly reference: string
  readonly madeOn: string
  /** In words; null where there is no review to come. */
  readonly reviewBy: string | null
}

/** The plan in short: whose it is, what helps, who does it, how often, and when it is looked at again. */
export const easyReadPaper = (plan: Plan, { name, reference, madeOn, reviewBy }: EasyRead): Paper => ({
  title: said.title(name),
  about: [],
  parts: [
    part(said.whose, [...words(said.this(name)), ...words(said.why)]),
    ...optional(said.say, words(plan.childSays)),
    ...optional(said.want, list(plan.outcomes.map((one) => one.words))),
    part(said.helps, list(plan.provision.filter((one) => !isTold(one)).map(({ what }) => what))),
    ...plan.provision.filter(isTold).map(help),
    ...optional(said.where, words(plan.placement?.name ?? '')),
    ...(reviewBy === null ? [] : [part(said.again, words(said.againBy(reviewBy)))]),
    part(said.wrong, words(said.tell)),
  ],
  foot: paperWords.foot(reference, madeOn),
  large: true,
})

/** Is it said who gives it, or how often? Without, it is a line of a list: a heading with nothing under it is none. */
const isTold = ({ who, howOften, howLong }: Provision): boolean =>
  [who, howOften, howLong].some((text) => text.trim() !== '')

const help = ({ what, who, howOften, howLong }: Provision): PaperPart => ({
  heading: what,
  level: 2,
  blocks: [
    ...words(who, said.who),
    ...words([howOften, howLong].filter((text) => text.trim() !== '').join(', '), said.often),
  ],
})

const part = (heading: string, blocks: readonly Block[]): PaperPart => ({ heading, level: 1, blocks })

const optional = (heading: string, blocks: readonly Block[]): readonly PaperPart[] =>
  blocks.length === 0 ? [] : [part(heading, blocks)]

const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]
