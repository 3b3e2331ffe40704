import type { OpenedChild } from '../open-child.ts'

/** Reading as family, not at work. */
export const isFamily = ({ allowed }: Pick<OpenedChild, 'allowed'>): boolean =>
  allowed.role === 'family member' || allowed.role === 'young person'
