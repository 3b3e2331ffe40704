import type { CsvField } from './csv-columns.ts'

/** One row by our own names of its columns; what the row leaves empty is absent. */
export type CsvRow = { readonly number: number; readonly cells: Partial<Record<CsvField, string>> }
