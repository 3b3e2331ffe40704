import type { ComponentChildren, VNode } from 'preact'
import { drawOnce, Raw, renderFragment, type SafeHtml, trustHtml } from '#kit/html'
import { Page, type PageProps } from './page.tsx'
import { words } from './words.ts'

type SameOnEveryPage = Pick<PageProps, 'site' | 'assets' | 'bodyScript'>
export type PageVisit = Omit<PageProps, keyof SameOnEveryPage | 'children'>

/**
 * Draws the pages of one site, as `renderDocument(<Page>)` would. The frame is drawn once for each shape it can
 * have (which menu item is the current one, whether there is a way out) and then filled.
 */
export const pageDrawer = (same: SameOnEveryPage) => {
  const frames = new Map<string, ReturnType<typeof drawFrame>>()
  return (visit: PageVisit, body: VNode | SafeHtml): SafeHtml => {
    const { title, description, before, masthead, account, head } = visit
    const shape = shapeOf(visit, same)
    const name = Object.values(shape).join()
    const frame = frames.get(name) ?? drawFrame(same, shape)
    frames.set(name, frame)
    const page = frame({
      display: visit.display ?? '',
      title,
      description: description ?? words.describe(title, same.site.title),
      before: drawn(before),
      masthead: drawn(masthead),
      account: drawn(account),
      head: drawn(head),
      body: typeof body === 'string' ? body : drawn(body),
    })
    return trustHtml(`<!DOCTYPE html>${page}`)
  }
}

type Shape = Required<Pick<PageProps, 'path' | 'failed' | 'sensitive' | 'noIndex' | 'still'>> & {
  signedIn: boolean
}

/** Of all paths only those in the menu change the frame. */
const shapeOf = (
  { path, failed, sensitive, noIndex, still, account }: PageVisit,
  { site }: SameOnEveryPage,
): Shape => ({
  path: site.menu.some(({ href }) => href === path) ? path : '',
  failed: failed === true,
  sensitive: sensitive === true,
  noIndex: noIndex === true,
  still: still === true,
  signedIn: account !== undefined,
})

const drawFrame = (same: SameOnEveryPage, { signedIn, ...shape }: Shape) =>
  drawOnce(
    {
      display: 'words',
      title: 'words',
      description: 'words',
      before: 'html',
      masthead: 'html',
      account: 'html',
      head: 'html',
      body: 'html',
    },
    ({ display, title, description, before, masthead, account, head, body }) => (
      <Page
        {...same}
        {...shape}
        display={display}
        title={title}
        description={description}
        before={<Raw html={before} />}
        masthead={<Raw html={masthead} />}
        account={signedIn ? <Raw html={account} /> : undefined}
        head={<Raw html={head} />}
      >
        <Raw html={body} />
      </Page>
    ),
  )

const drawn = (part: ComponentChildren): SafeHtml => trustHtml(part ? renderFragment(<>{part}</>) : '')
