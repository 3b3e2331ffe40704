import { parse } from 'csv-parse/sync'
import { done, refused, type Result } from '#kit/result'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import { csvColumns, type CsvField, csvFields } from './csv-columns.ts'
import { readCsvListing } from './csv-listing.ts'
import type { CsvRow } from './csv-row.ts'
import { matchTerms } from './match-terms.ts'
import type { Proposal } from './proposal.ts'
import { mostRows } from './read-json.ts'
import { words } from './words.ts'

/**
 * A spreadsheet saved as CSV, as people really save them: with commas, semicolons or tabs, with or without
 * Excel's mark at the start. Row numbers are the spreadsheet's own: the headings are row 1.
 */
export const readCsv = (
  text: string,
  source: string,
  taxonomies: DirectoryPack['taxonomies'],
): Result<Proposal[], string> => {
  // Before anything is taken apart: a million columns would fill the memory.
  if (firstLineIsLongerThan(text, longestHeadings)) return refused(words.brokenCsv)
  const skipped: Proposal[] = []
  const rows = rowsOf(text, (fault) => skipped.push(fault))
  if (!rows.ok) return rows
  const [headings = [], ...body] = rows.value
  const fields = headings.map((heading) => fieldNamed.get(plain(heading)))
  for (const needed of ['name', 'organisation'] as const)
    if (!fields.includes(needed)) return refused(words.noColumn(csvColumns[needed].heading))
  if (body.length > mostRows) return refused(words.tooManyRows(mostRows))
  const match = matchTerms(taxonomies)
  const filled = body
    .map((cells, index) => asRow(cells, fields, index + 2))
    .filter(({ cells }) => Object.keys(cells).length > 0)
  const listings = together(filled)
  return done([...listings.map((rowsOfOne) => readCsvListing(rowsOfOne, source, match)), ...skipped])
}

/** In characters: our own headings take about 600. */
const longestHeadings = 20_000

const firstLineIsLongerThan = (text: string, most: number): boolean =>
  !/[\r\n]/.test(text.slice(0, most)) && text.length > most

const rowsOf = (text: string, onSkip: (fault: Proposal) => void): Result<string[][], string> => {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_error: true,
      // The headings, the rows, and one more to tell that there are too many.
      to: mostRows + 2,
      on_skip: (fault) => {
        onSkip({ row: Number(fault?.['lines'] ?? 0), refused: [words.brokenRow] })
        return undefined
      },
    })
    return done(rows)
  } catch {
    return refused(words.brokenCsv)
  }
}

const delimiterOf = (text: string): string => {
  const first = text.slice(0, 5_000).split(/\r?\n/, 1)[0] ?? ''
  const count = (mark: string) => first.split(mark).length
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0]!
}

const asRow = (
  cells: readonly string[],
  fields: readonly (CsvField | undefined)[],
  number: number,
): CsvRow => ({
  number,
  cells: Object.fromEntries(
    cells.flatMap((cell, index) => {
      const field = fields[index]
      // A download marks cells that a spreadsheet would take for a sum; the mark is not part of the text.
      const text = cell.trim().replace(/^'(?=[=+\-@\t\r])/, '')
      return field && text !== '' ? [[field, text] as const] : []
    }),
  ),
})

// A row with a reference and no name belongs to the listing above with that reference.
const together = (rows: readonly CsvRow[]): CsvRow[][] => {
  const listings: CsvRow[][] = []
  for (const row of rows) {
    const above = listings.at(-1)
    const { reference, name } = row.cells
    if (above && !name && reference && reference === above[0]!.cells.reference) above.push(row)
    else listings.push([row])
  }
  return listings
}

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]+/g, '')

const fieldNamed = new Map(csvFields.map((field) => [plain(csvColumns[field].heading), field]))
