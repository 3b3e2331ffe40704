/**
 * The page somebody writes about: a path on this site, or null. Its query is left off: a search may hold words
 * about a child.
 */
export const readAboutPath = (given: string): string | null => {
  if (!/^\/(?![/\\])[!-~]*$/.test(given) || !URL.canParse(given, here)) return null
  const url = new URL(given, here)
  return url.origin === here && url.pathname.length <= 300 && !url.pathname.startsWith('//')
    ? url.pathname
    : null
}

/**
 * The page a visitor came from, as the browser tells it, if it is one of ours that everybody may see: no address with
 * a number or a code in it, which could be somebody's own, and none of the forms where one tells us things.
 */
export const readCameFrom = (referer: string | undefined, host: string): string | null => {
  if (referer === undefined || !URL.canParse(referer)) return null
  const url = new URL(referer)
  const path = url.host === host ? readAboutPath(url.pathname) : null
  return path === null || somebodysOwn.test(path) ? null : path
}

const somebodysOwn =
  /\d{5}|[\da-f]{8}-|\/(?:sent|follow|report-problem|tell-us-what-you-think|say-what-is-missing)\b/i

const here = 'http://this-site.invalid'
