import type { DirectoryPack } from '../../rules/directory-pack.ts'
import { valueNames } from './words.ts'

/** What a filter's value is called on the page: the council's own term, or one of ours, or as it was written. */
export const valueName = (facet: string, value: string, pack?: DirectoryPack): string =>
  pack?.taxonomies.find(({ id }) => id === facet)?.terms.find(({ id }) => id === value)?.name ??
  valueNames[value] ??
  value
