/** Where the checker's pages are. `locked` is everything told so far: see #kit/sealed. */
export const home = '/could-this-help'

export const questionAt = (locked?: string, question?: string): string =>
  withQuery(`${home}/questions`, { ask: question, s: locked })

export const answersAt = (locked: string): string => withQuery(`${home}/answers`, { s: locked })

export const resultsAt = (locked: string): string => withQuery(`${home}/results`, { s: locked })

export const serviceAt = (service: string, locked?: string): string =>
  withQuery(`${home}/${service}`, { s: locked })

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const said = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined)
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`
}
