import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { hiddenIn } from '../../src/record/sign-in/pages/open-room.tsx'
import { ourOrigin } from './site.ts'

type Fields = Readonly<Record<string, string>>

export const fromOurPage = { 'sec-fetch-site': 'same-origin', origin: ourOrigin }
export const formType = 'application/x-www-form-urlencoded'

/** Asks again where the machine was too busy to answer: that says nothing of what is asked about. */
export const patiently = async (
  app: FastifyInstance,
  asked: InjectOptions,
): Promise<LightMyRequestResponse> => {
  for (let tries = 0; ; tries++) {
    const reply = await app.inject(asked)
    if (reply.statusCode !== 503 || reply.headers['retry-after'] !== '5' || tries === 40) return reply
    await pause(250)
  }
}

/** Somebody's browser: it keeps cookies and sends the forms it was shown. Redirects it does not follow. */
export const openBrowser = (app: FastifyInstance, address: string) => {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (reply: LightMyRequestResponse) => {
    for (const { name, value } of reply.cookies)
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    return reply
  }
  const headers = () => ({
    host: new URL(ourOrigin).host,
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36',
    ...(jar.size > 0 && { cookie: cookie() }),
  })
  const open = async (url: string) =>
    keep(await patiently(app, { url, headers: headers(), remoteAddress: address }))
  const sendFrom = async (page: string, action: string, fields: Fields) =>
    keep(
      await patiently(app, {
        method: 'POST',
        url: action,
        remoteAddress: address,
        headers: { ...headers(), ...fromOurPage, 'content-type': formType },
        payload: new URLSearchParams({ ...hiddenIn(page, action), ...fields }).toString(),
      }),
    )
  return {
    jar,
    headers,
    open,
    sendFrom,
    /** Opens a page and sends its form to `action`, hidden fields and all. */
    send: async (url: string, action: string, fields: Fields) =>
      sendFrom((await open(url)).body, action, fields),
  }
}

export type Browser = ReturnType<typeof openBrowser>
