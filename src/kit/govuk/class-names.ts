import type { Absent } from './optional.ts'

export const classNames = (...names: (string | Absent)[]): string => names.filter(Boolean).join(' ')
