import type { Duty } from '#law'

/** How long a duty gives, in words: "6 weeks", "15 days", "3 working days". Empty where it gives no number. */
export const timeInWords = ({ within, countedHow }: Duty): string => {
  const unit = /^(working day|day|week|month)s/.exec(countedHow)?.[1]
  return within === null || unit === undefined ? '' : `${within} ${unit}${within === 1 ? '' : 's'}`
}
