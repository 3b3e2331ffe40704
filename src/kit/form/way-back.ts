/** Where to carry on: an address on this site, its query included. Null for anywhere else. */
export const wayBack = (given: string): string | null => {
  if (given.length > 2_000 || !/^\/(?![/\\])[!-~]*$/.test(given) || !URL.canParse(given, here)) return null
  const { origin, pathname, search, hash } = new URL(given, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : null
}

const here = 'http://this-site.invalid'
