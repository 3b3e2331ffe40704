import { done, refused, type Result } from '#kit/result'

/** The six figures the Department for Education gives each establishment, as typed. */
export const readUrn = (typed: string): Result<string, 'shape'> => {
  const urn = typed.replace(/\s/g, '')
  return /^\d{6}$/.test(urn) ? done(urn) : refused('shape')
}

/** The authority's three figures and the establishment's four, however they are parted: 987/2001. */
export const readDfeNumber = (typed: string): Result<string, 'shape'> => {
  const figures = typed.replace(/[\s/-]/g, '')
  return /^\d{7}$/.test(figures) ? done(`${figures.slice(0, 3)}/${figures.slice(3)}`) : refused('shape')
}
