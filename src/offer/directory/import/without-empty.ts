/**
 * The same value without null, empty text, empty lists and empty groups: a field nobody told us is absent.
 * Text loses spaces at its ends, and Windows line ends.
 */
export const withoutEmpty = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim() || undefined
  if (value === null) return undefined
  if (Array.isArray(value)) {
    const kept = value.map(withoutEmpty).filter((one) => one !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  if (typeof value !== 'object') return value
  const kept = Object.entries(value)
    .map(([field, one]) => [field, withoutEmpty(one)] as const)
    .filter(([, one]) => one !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
