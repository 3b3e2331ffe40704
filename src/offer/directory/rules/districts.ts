/** Postcode districts (`CV2`) with their middle. */
export type Districts = ReadonlyMap<string, District>
export type District = { name: string; latitude: number; longitude: number; town?: string }

/** `cv2 4an`, `CV24AN` and `CV2` all lie in CV2. */
export const districtOf = (postcode: string): string => {
  const bare = postcode.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return fullPostcode.test(bare) ? bare.slice(0, -3) : bare
}

/** What someone typed, put as the Post Office writes it; null when it cannot be a postcode or a district. */
export const readPostcode = (typed: string): { kind: 'postcode' | 'district'; bare: string } | null => {
  // `CV2 4` is most of a postcode: enough to know the district by.
  const told = typed.trim().replace(/^(\S+)\s+\d$/, '$1')
  const bare = told.toUpperCase().replace(/[\s.\-_]/g, '')
  if (fullPostcode.test(bare)) return { kind: 'postcode', bare }
  return district.test(bare) ? { kind: 'district', bare } : null
}

/** `CV24AN` → `CV2 4AN` */
export const spacedPostcode = (bare: string): string =>
  fullPostcode.test(bare) ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : bare

export const nearestDistrict = (
  districts: Districts,
  latitude: number,
  longitude: number,
): District | undefined => {
  const narrowing = Math.cos((latitude * Math.PI) / 180)
  let nearest: District | undefined
  let least = Infinity
  for (const one of districts.values()) {
    const away = (one.latitude - latitude) ** 2 + ((one.longitude - longitude) * narrowing) ** 2
    if (away < least) [nearest, least] = [one, away]
  }
  return nearest
}

const fullPostcode = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/
const district = /^[A-Z]{1,2}\d[A-Z\d]?$/
