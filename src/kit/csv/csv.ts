type Cell = string | number | boolean | null | undefined

/** Rows as CSV (RFC 4180), the first of them the head. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')

/** A cell that begins like a sum is one to a spreadsheet, and can send what is in the sheet elsewhere. */
const quoted = (cell: Cell): string => {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
