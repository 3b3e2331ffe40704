import { adviceByGiver, adviceColumns } from './advice.ts'
import { againColumns, requestsAgain } from './again.ts'
import { caseload, caseloadColumns } from './caseload.ts'
import { exceptionColumns, exceptionsUsed } from './exceptions.ts'
import type { Facts } from './facts.ts'
import { forecast, forecastColumns } from './forecast.ts'
import type { Row } from './measure.ts'
import { stepsOfTheWay } from './steps.ts'
import { timelinessColumns, timelinessOf } from './timeliness.ts'
import { decisionColumns, toDecide } from './to-decide.ts'

export type Measure = {
  readonly rows: (facts: Facts) => readonly Row[]
  /** In the order they are shown. */
  readonly columns: readonly string[]
  /** Those that are drawn, side by side in one bar a row. */
  readonly drawn: readonly string[]
}

const shares = ['share of all', 'share without exceptions'] as const
const days = ['half', 'nine in ten'] as const

/** Each number a manager can ask for, by the end of its address. */
export const measures = {
  plans: {
    rows: timelinessOf('send the final plan'),
    columns: [...timelinessColumns, ...shares],
    drawn: timelinessColumns,
  },
  decisions: {
    rows: timelinessOf('decide whether to assess'),
    columns: [...timelinessColumns, ...shares],
    drawn: timelinessColumns,
  },
  forecast: { rows: forecast, columns: forecastColumns, drawn: forecastColumns },
  caseload: { rows: caseload, columns: caseloadColumns, drawn: caseloadColumns },
  advice: { rows: adviceByGiver, columns: [...adviceColumns, ...days], drawn: adviceColumns },
  steps: { rows: stepsOfTheWay, columns: [...days, 'how many'], drawn: ['half'] },
  exceptions: { rows: exceptionsUsed, columns: exceptionColumns, drawn: exceptionColumns },
  again: { rows: requestsAgain, columns: againColumns, drawn: againColumns },
  'again-decisions': {
    rows: timelinessOf('decide whether to assess again'),
    columns: [...timelinessColumns, ...shares],
    drawn: timelinessColumns,
  },
  'again-plans': {
    rows: timelinessOf('send the final plan after assessing again'),
    columns: [...timelinessColumns, ...shares],
    drawn: timelinessColumns,
  },
  'to-decide': { rows: toDecide, columns: decisionColumns, drawn: decisionColumns },
} as const satisfies Readonly<Record<string, Measure>>

export type MeasureName = keyof typeof measures
