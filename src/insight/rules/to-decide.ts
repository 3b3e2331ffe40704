import { type Facts, isOpen } from './facts.ts'
import { countedBy, type Row } from './measure.ts'
import { nextEightWeeks, weekOf } from './periods.ts'

export const decisionColumns = [
  'whether to assess',
  'whether to assess again',
  'whether there will be a plan',
] as const

/** Decisions that fall due in each of the next eight weeks, and those whose day is past: what panels must make room for. */
export const toDecide = ({ lines, today }: Facts): readonly Row[] =>
  countedBy(
    lines.filter((line) => isOpen(line) && line.duty in columnOf),
    ['past', ...nextEightWeeks(today)],
    decisionColumns,
    ({ duty, dueOn, reference }) => ({
      row: dueOn < today ? 'past' : weekOf(dueOn),
      column: columnOf[duty as keyof typeof columnOf],
      reference,
    }),
  )

const columnOf = {
  'decide whether to assess': 'whether to assess',
  'decide whether to assess again': 'whether to assess again',
  'say there will be no plan': 'whether there will be a plan',
} as const
