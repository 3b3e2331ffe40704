import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { Proposal } from './proposal.ts'

export const readOpenReferral = (
  _rows: readonly unknown[],
  _source: string,
  _taxonomies: DirectoryPack['taxonomies'],
): Proposal[] => []
