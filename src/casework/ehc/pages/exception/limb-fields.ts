import type { Field } from '#cases'
import type { Limb } from '#law'
import { evidenceFor } from '../../rules/senseless.ts'
import { words } from './words.ts'

export const slugOf = ({ exception }: Limb): string => exception.replace(/[^a-z]+/g, '-')

/** The name of a box for one piece of evidence. */
export const boxFor = (at: number): string => `evidence-${at}`

/** What a limb asks for, box by box: what the law lists, when it was, and why it mattered. */
export const fieldsFor = ({ exception }: Limb): readonly Field[] => [
  { name: 'duty', as: 'carried', label: words.duty, missing: words.whichDuty },
  { name: 'adviceId', as: 'carried', label: words.duty },
  ...evidenceFor(exception).map((what, at): Field => ({
    name: boxFor(at),
    as: isDay(what) ? 'day' : 'line',
    label: sentence(what),
    missing: words.missing(what),
    // A school says ahead when it will open again.
    ...(isDay(what) && { mayLieAhead: true as const }),
  })),
  { name: 'from', as: 'day', label: words.from, missing: words.dayMissing },
  { name: 'to', as: 'day', label: words.to, hint: words.toHint },
  { name: 'because', as: 'text', label: words.because, missing: words.becauseMissing },
]

const isDay = (what: string): boolean => /^the (first )?day (the|it)\b/.test(what)
const sentence = (what: string): string => what.charAt(0).toUpperCase() + what.slice(1)
