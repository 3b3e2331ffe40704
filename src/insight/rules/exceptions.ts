import { limbs } from '#law'
import { type Facts, isDone, isOpen } from './facts.ts'
import { countedBy, type Row } from './measure.ts'
import { yearBefore } from './periods.ts'

export const exceptionColumns = ['still open', 'done in time', 'done late'] as const

/** Each limb on record in the last year, by what became of the duty beside which it stands. */
export const exceptionsUsed = ({ lines, today }: Facts): readonly Row[] => {
  const excepted = lines.filter(
    (line) => line.limb !== null && (isOpen(line) || (line.doneOn ?? '') > yearBefore(today)),
  )
  const used = limbs
    .map(({ exception }) => exception)
    .filter((one) => excepted.some(({ limb }) => limb === one))
  return countedBy(excepted, used, exceptionColumns, (line) => {
    const place = { row: line.limb!, reference: line.reference }
    if (isOpen(line)) return { ...place, column: 'still open' }
    if (!isDone(line)) return null
    return { ...place, column: line.doneOn! <= line.dueOn ? 'done in time' : 'done late' }
  })
}
