/**
 * One page as the standard wraps it. `size` is how many items are on it, not how many were asked for, and an
 * empty list is one empty page: the validator's rules cannot be met with none.
 */
export type FeedPage = {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: readonly object[]
}

export const feedPage = (
  contents: readonly object[],
  total: number,
  { page, perPage }: { page: number; perPage: number },
): FeedPage => {
  const pages = pagesFor(total, perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page === pages,
    empty: contents.length === 0,
    contents,
  }
}

export const pagesFor = (total: number, perPage: number): number => Math.max(1, Math.ceil(total / perPage))
