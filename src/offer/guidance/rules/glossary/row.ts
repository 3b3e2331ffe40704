import type { Term } from '../glossary.ts'

export const row = (id: string, term: string, also: readonly string[], means: string): Term => ({
  id,
  term,
  also,
  means,
})
