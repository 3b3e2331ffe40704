import { Pagination } from '#kit/govuk'
import { drawOnce, type SafeHtml, trustHtml } from '#kit/html'
import { pageSize } from '../../rules/search-form.ts'
import { pageItems } from './page-items.ts'
import type { SearchViewProps } from './view.tsx'

/** The way to more results; nothing where one page holds them all. */
export const pageLinks = (
  { form, addressOf }: Pick<SearchViewProps, 'form' | 'addressOf'>,
  total: number,
): SafeHtml => {
  const pages = Math.ceil(total / pageSize)
  if (pages <= 1) return trustHtml('')
  const at = (page: number) => addressOf({ sort: form.sort, page, open: null }).slice(searchPath.length)
  const items = pageItems(form.page, pages)
  const given: Record<string, string> = {
    previous: form.page > 1 ? at(Math.min(form.page - 1, pages)) : '',
    next: form.page < pages ? at(form.page + 1) : '',
  }
  for (const [place, page] of items.entries()) {
    given[`number${place}`] = String(page)
    given[`query${place}`] = page === null ? '' : at(page)
  }
  return drawingFor({
    previous: form.page > 1,
    next: form.page < pages,
    items: items.map((page) => (page === null ? 'gap' : page === form.page ? 'current' : 'other')),
  })(given)
}

// Outside the gaps, so that the drawing can see that the links are safe.
const searchPath = '/search'

type Shape = { previous: boolean; next: boolean; items: readonly ('gap' | 'current' | 'other')[] }

/** Whatever is searched for, the links have one of a few dozen shapes. */
const drawingFor = (shape: Shape) => {
  const name = [shape.previous, shape.next, ...shape.items].join()
  const drawing = drawings.get(name) ?? drawShape(shape)
  drawings.set(name, drawing)
  return drawing
}
const drawings = new Map<string, ReturnType<typeof drawShape>>()

const drawShape = ({ previous, next, items }: Shape) => {
  const gaps: Record<string, 'words'> = { previous: 'words', next: 'words' }
  for (const place of items.keys()) gaps[`number${place}`] = gaps[`query${place}`] = 'words'
  return drawOnce(gaps, (given) => (
    <Pagination
      previous={previous ? { href: searchPath + given['previous'] } : undefined}
      next={next ? { href: searchPath + given['next'] } : undefined}
      items={items.map((item, place) =>
        item === 'gap'
          ? { ellipsis: true }
          : {
              number: given[`number${place}`],
              href: searchPath + given[`query${place}`],
              current: item === 'current',
            },
      )}
    />
  ))
}
