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

const here = 'http://this-site.invalid'
