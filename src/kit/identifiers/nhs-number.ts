import { done, refused, type Result } from '#kit/result'

/** Reads an NHS number as typed: ten figures, the last a check on the others (NHS Data Dictionary, modulus 11). */
export const readNhsNumber = (typed: string): Result<string, 'shape' | 'check figure'> => {
  const figures = typed.replace(/[\s-]/g, '')
  if (!/^\d{10}$/.test(figures)) return refused('shape')
  const total = Array.from(figures.slice(0, 9)).reduce(
    (sum, figure, at) => sum + Number(figure) * (10 - at),
    0,
  )
  const check = (11 - (total % 11)) % 11
  return check === Number(figures[9]) ? done(figures) : refused('check figure')
}

/** As letters from the NHS print it: 943 476 5919. */
export const nhsNumberInGroups = (figures: string): string =>
  `${figures.slice(0, 3)} ${figures.slice(3, 6)} ${figures.slice(6)}`
