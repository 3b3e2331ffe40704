/** A page's title with the name of a listing in it, short enough for a tab and a list of results. */
export const titleOf = (page: string, name: string): string =>
  `${page}: ${name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name}`
