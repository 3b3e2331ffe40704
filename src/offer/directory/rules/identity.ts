import { createHash } from 'node:crypto'

const namespace = Buffer.from('6f1d9b3e4c5a4e0b9a7c2d8e1f3a5b70', 'hex')

/**
 * The same names always give the same UUID (version 5), so that a listing keeps its id however often its
 * source is read.
 */
export const idOf = (...names: string[]): string => {
  const hash = createHash('sha1').update(namespace).update(JSON.stringify(names)).digest().subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Makes the ids of one listing's parts: `part('phone', 0)`. */
export const partsOf =
  (serviceId: string) =>
  (kind: string, ...which: (string | number)[]): string =>
    idOf(serviceId, kind, ...which.map(String))

/** The standard wants a UUID for a taxonomy and for each of its terms; ours are words. */
export const taxonomyId = (taxonomy: string): string => idOf('taxonomy', taxonomy)
export const termId = (taxonomy: string, term: string): string => idOf('taxonomy', taxonomy, 'term', term)

/** A name as the last part of an address: `St Anne's Club` → `st-annes-club`. Never empty. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '') || 'listing'
