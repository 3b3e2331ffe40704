/** First, last and those around the current page; null where pages are left out. */
export const pageItems = (page: number, pages: number): readonly (number | null)[] => {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages)
  return shown.flatMap((one, at) => (at > 0 && one - shown[at - 1]! > 1 ? [null, one] : [one]))
}
