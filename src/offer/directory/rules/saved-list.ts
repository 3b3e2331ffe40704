/** Ids of the listings a visitor keeps, in the order they were saved, each once. */
export type SavedList = readonly string[]

/** More than a family ever needs, and few enough for a cookie: browsers give one about 4,000 characters. */
export const mostSaved = 60

/** Puts these at the end. `left`: how many did not fit. */
export const save = (list: SavedList, ids: readonly string[]): { list: SavedList; left: number } => {
  const wanted = [...new Set([...list, ...ids])]
  return { list: wanted.slice(0, mostSaved), left: Math.max(0, wanted.length - mostSaved) }
}

export const takeOff = (list: SavedList, ids: readonly string[]): SavedList =>
  list.filter((id) => !ids.includes(id))

/** As its cookie holds it: the ids' bytes as base64url, 21 or 22 characters each. */
export const printSavedList = (list: SavedList): string =>
  Buffer.from(list.join('').replaceAll('-', ''), 'hex').toString('base64url')

/** Anything that we did not print is an empty list: a cookie cut short or tampered with must not spoil a page. */
export const readSavedList = (printed: string | undefined): SavedList => {
  if (printed === undefined || printed.length > longest) return []
  const bytes = Buffer.from(printed, 'base64url')
  if (bytes.toString('base64url') !== printed) return []
  const ids = bytes.toString('hex').match(/.{1,32}/g) ?? []
  return ids.every((id) => uuid.test(id)) ? [...new Set(ids.map(hyphenated))] : []
}

const longest = Math.ceil((mostSaved * 16 * 4) / 3)

// RFC 9562: the version and variant bits every uuid carries, so that most of what is not a uuid shows.
const uuid = /^[0-9a-f]{12}[1-8][0-9a-f]{3}[89ab][0-9a-f]{15}$/

const hyphenated = (id: string): string => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
