import { createHash } from 'node:crypto'

export const hashOf = (pieces: readonly Buffer[]): string => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

/** The same path in a folder and in a bucket, so that a council moves from one to the other by copying. */
export const pathOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`

/** Whose path this is; null where it is none of ours. */
export const hashIn = (path: string): string | null => {
  const sha256 = path.slice(-64)
  return /^[\da-f]{64}$/.test(sha256) && path.endsWith(pathOf(sha256)) ? sha256 : null
}
