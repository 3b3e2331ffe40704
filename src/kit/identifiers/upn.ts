import { done, refused, type Result } from '#kit/result'

/**
 * Reads a unique pupil number as typed: thirteen signs, the first a check letter over the other twelve. The last
 * is a figure, or a letter where a school has given a number for the time being. Source: DfE, unique pupil numbers.
 */
export const readUpn = (typed: string): Result<string, 'shape' | 'check letter'> => {
  const upn = typed.toUpperCase().replace(/[\s-]/g, '')
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(upn) || /[IOS]/.test(upn)) return refused('shape')
  return upnCheckLetter(upn.slice(1)) === upn[0] ? done(upn) : refused('check letter')
}

/** The letter that should stand before these twelve signs. */
export const upnCheckLetter = (twelve: string): string => {
  const total = Array.from(twelve).reduce((sum, sign, at) => sum + valueOf(sign) * (at + 2), 0)
  return letters[total % letters.length]!
}

// I, O and S look too much like figures.
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

const valueOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign))
