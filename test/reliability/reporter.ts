import { exchange, get, type Patience, type Reply, request } from './wire.ts'

/** A form of ours as somebody's browser holds it, filled in and not yet sent. */
export type FilledIn = { readonly visitor: string; readonly cookie: string; readonly body: string }

/** Opens "is there anything wrong with this page?" and fills it in with `words`, which tell it from all others. */
export const fillIn = async (port: number, words: string): Promise<FilledIn> => {
  const visitor = newVisitor()
  const page = await exchange(
    port,
    get('/report-problem?about=/listings/portage', { 'x-forwarded-for': visitor }),
  )
  const ticket = /name="form_ticket" value="([^"]+)"/.exec(page.body)?.[1]
  const cookie = /^[^;]+/.exec(page.headers['set-cookie'] ?? '')?.[0]
  if (!ticket || !cookie) throw new Error(`The form came without a ticket or a cookie (${page.status}).`)
  const body = new URLSearchParams({ form_ticket: ticket, wrong: 'contact', more: words }).toString()
  return { visitor, cookie, body }
}

export const send = (port: number, form: FilledIn, patience?: Patience): Promise<Reply> =>
  exchange(
    port,
    request(
      'POST',
      '/report-problem',
      {
        cookie: form.cookie,
        'x-forwarded-for': form.visitor,
        'content-type': 'application/x-www-form-urlencoded',
      },
      form.body,
    ),
    patience,
  )

/** The reference that says "we have it"; undefined for any other answer. */
export const acknowledged = ({ status, headers }: Reply): string | undefined =>
  status === 303 ? /^\/sent\/(WM-[\w-]+)$/.exec(headers['location'] ?? '')?.[1] : undefined

/** Whether the site knows a reference, as the person who holds it would ask. */
export const canFollow = async (port: number, reference: string): Promise<boolean> => {
  const page = await exchange(port, get(`/sent/${reference}`, { 'x-forwarded-for': newVisitor() }))
  return page.status === 200 && page.body.includes(reference)
}

let visitors = 0

// From the addresses set aside for trying things out, so that nobody is asked to wait.
const newVisitor = (): string => {
  visitors += 1
  return `198.18.${(visitors >> 8) & 255}.${visitors & 255}`
}
