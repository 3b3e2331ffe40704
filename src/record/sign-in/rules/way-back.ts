/** Where to go after signing in: a path of our own site, or nothing. What another site wrote here is ignored. */
export const ownPath = (asked: unknown): string | undefined => {
  if (typeof asked !== 'string' || asked.length > 500) return undefined
  // oxlint-disable-next-line no-control-regex
  if (!/^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(asked)) return undefined
  const url = new URL(asked, 'https://here.invalid')
  if (url.origin !== 'https://here.invalid') return undefined
  const path = `${url.pathname}${url.search}`
  // Tidied, `/./` and `/x/..` could begin with the two slashes that mean another site.
  if (path.startsWith('//')) return undefined
  return /^\/(sign-in|sign-out|set-up)(\/|\?|$)/.test(path) ? undefined : path
}
