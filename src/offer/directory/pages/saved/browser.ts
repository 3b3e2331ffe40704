import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

type Fields = Readonly<Record<string, string | readonly string[]>>
type Headers = Readonly<Record<string, string>>

/** What a browser of today says when a button on our own page is pressed. */
export const ourPage = { 'sec-fetch-site': 'same-origin', origin: 'http://offer.example' }

/** Somebody's browser, which runs no scripts and keeps cookies. */
export const browser = (app: FastifyInstance, always: Headers = {}) => {
  const jar = new Map<string, string>()
  const keepCookies = (reply: LightMyRequestResponse) => {
    for (const { name, value } of reply.cookies) {
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return reply
  }
  const headers = (extra: Headers) => ({
    host: 'offer.example',
    ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
    ...always,
    ...extra,
  })
  const self = {
    /** With this in its saved list's cookie. */
    holding: (saved: string) => {
      jar.set('waymark_saved', saved)
      return self
    },
    open: async (url: string) => keepCookies(await app.inject({ url, headers: headers({}) })),
    press: async (url: string, fields: Fields, from: Headers = ourPage) =>
      keepCookies(
        await app.inject({
          method: 'POST',
          url,
          headers: headers({ 'content-type': 'application/x-www-form-urlencoded', ...from }),
          payload: asForm(fields),
        }),
      ),
    /** What the hidden boxes of a page's form hold: the first form, or the first that goes to `action`. */
    formOf: ({ body }: { body: string }, action = '') => {
      const form = body.split('<form').find((part) => part.includes(`method="post" action="${action}`)) ?? ''
      const inside = form.split('</form>')[0] ?? ''
      return Object.fromEntries(
        [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
          ([, name, value]) => [name, value?.replaceAll('&amp;', '&').replaceAll('&#39;', "'")],
        ),
      ) as Fields
    },
  }
  return self
}

const asForm = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, given]) => [given].flat().map((one) => [name, one])),
  ).toString()
