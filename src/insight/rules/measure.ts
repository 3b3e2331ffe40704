/** What a number counts: cases, to be opened one by one; or days, which belong to nobody. */
export type Cell =
  | { readonly cases: readonly string[] }
  | { readonly days: number | null }
  | { readonly inHundred: number | null }

export type Row = {
  /** What it is called in the address of its list; the words say what it is called on the page. */
  readonly key: string
  readonly cells: Readonly<Record<string, Cell>>
}

/** Groups cases into rows and columns; every row has every column. */
export const countedBy = <Column extends string, Line>(
  lines: readonly Line[],
  rowKeys: readonly string[],
  columns: readonly Column[],
  placeOf: (
    line: Line,
  ) => { readonly row: string; readonly column: Column; readonly reference: string } | null,
): readonly Row[] => {
  const found = new Map<string, string[]>()
  for (const line of lines) {
    const place = placeOf(line)
    if (place === null) continue
    const key = `${place.row}\n${place.column}`
    found.set(key, [...(found.get(key) ?? []), place.reference])
  }
  return rowKeys.map((key) => ({
    key,
    cells: Object.fromEntries(
      columns.map((column) => [column, { cases: (found.get(`${key}\n${column}`) ?? []).toSorted() }]),
    ),
  }))
}

/** How many, or the days; null where there is nothing to say. */
export const figureOf = (cell: Cell | undefined): number | null => {
  if (!cell) return null
  if ('cases' in cell) return cell.cases.length
  return 'days' in cell ? cell.days : cell.inHundred
}
