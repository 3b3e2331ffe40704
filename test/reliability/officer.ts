/** An invented officer at work over HTTP, as a browser without scripts. Every form keeps its key when it is sent again. */
export type Officer = { readonly origin: () => string; readonly cookie: string }

/** What was filled in, ready to be sent as often as it takes. */
export type Filled = {
  readonly path: string
  readonly body: () => FormData | URLSearchParams
  readonly words: string
}

/** Signs in as a demonstration lets anybody. The session lives in the database, so it outlives a crash. */
export const signInAs = async (name: string, origin: () => string): Promise<Officer> => {
  const page = await fetch(`${origin()}/demo`)
  const cookies = cookiesOf(page)
  const html = await page.text()
  const person = html.split('<li').find((one) => one.includes(`as ${name}`)) ?? ''
  const answer = await fetch(`${origin()}/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies, origin: origin() },
    body: new URLSearchParams({ form_ticket: ticketIn(html), person: valueOf(person, 'person') }),
  })
  if (answer.status !== 303) throw new Error(`Signing in answered ${answer.status}.`)
  return { origin, cookie: [cookies, cookiesOf(answer)].filter(Boolean).join('; ') }
}

export const look = async ({ origin, cookie }: Officer, path: string): Promise<string> =>
  (await fetch(`${origin()}${path}`, { headers: { cookie }, signal: AbortSignal.timeout(20_000) })).text()

export const fillNote = async (officer: Officer, reference: string, words: string): Promise<Filled> => {
  const ticket = ticketIn(await look(officer, `/desk/${reference}`))
  const body = () => new URLSearchParams({ form_ticket: ticket, note: words })
  return { path: `/desk/${reference}/notes`, words, body }
}

export const fillUpload = async (officer: Officer, child: string, words: string): Promise<Filled> => {
  const path = `/records/${child}/documents`
  const ticket = ticketIn(await look(officer, path))
  const body = () => {
    const form = new FormData()
    form.append('form_ticket', ticket)
    form.append('title', words)
    form.append('file', new File([`What it says: ${words}.`], 'words.txt'))
    return form
  }
  return { path, words, body }
}

/** True once the site says that it is done; false for any other answer. Throws where there is none. */
export const sendFilled = async ({ origin, cookie }: Officer, { path, body }: Filled): Promise<boolean> => {
  const answer = await fetch(`${origin()}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: origin() },
    body: body(),
    signal: AbortSignal.timeout(20_000),
  })
  await answer.arrayBuffer()
  return answer.status === 303 && /done=(note|document)/.test(answer.headers.get('location') ?? '')
}

/** A page that broke off half-way has no form to fill in. */
const ticketIn = (html: string): string => {
  const ticket = valueOf(html, 'form_ticket')
  if (ticket === '') throw new Error('There was no form.')
  return ticket
}

const valueOf = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''

const cookiesOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
