import { createHmac } from 'node:crypto'
import { done, refused, type Result } from '#kit/result'
import type { Carrier } from './actions/send-due.ts'
import type { Message } from './store/outbox.ts'

/** GOV.UK Notify. Each template there holds one blank, `((body))`, and the e-mail one `((subject))` besides. */
export type NotifySettings = {
  /** As Notify gives it: a name, the service's id and the secret, joined by hyphens. */
  readonly key: string
  readonly emailTemplate: string | undefined
  readonly textTemplate: string | undefined
  readonly url?: string | undefined
}

/** What Notify says of a message it took: see its documentation on statuses. */
export type Arrival = 'arrived' | 'failed' | 'on its way'

export const notify = ({ key, emailTemplate, textTemplate, url = notifyUrl }: NotifySettings) => {
  const ask = (path: string, body?: object): Promise<Response> =>
    fetch(`${url}/v2/notifications${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${tokenOf(key)}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    })
  const carry: Carrier = async (message) => {
    // A sender may have died after Notify took it: it is asked before it is given the same message again.
    const known = message.attempts > 1 ? await takenBefore(ask, message.id) : null
    if (known !== null) return done(known)
    const template = message.channel === 'email' ? emailTemplate : textTemplate
    const sent = await ask(message.channel === 'email' ? '/email' : '/sms', {
      ...(message.channel === 'email'
        ? { email_address: message.address }
        : { phone_number: message.address }),
      template_id: template,
      personalisation: personalisationOf(message),
      reference: message.id,
    })
    return answerOf(sent)
  }
  const arrivalOf = async (id: string): Promise<Arrival> => {
    const answer = await ask(`/${encodeURIComponent(id)}`)
    if (!answer.ok) return 'on its way'
    return arrivalIn(((await answer.json()) as { status: string }).status)
  }
  return { carry, arrivalOf }
}

export const arrivalIn = (status: string): Arrival => {
  if (status === 'delivered') return 'arrived'
  return status.endsWith('-failure') ? 'failed' : 'on its way'
}

/** A failure of Notify's in words for whoever must tell the person another way. */
export const whyNotDelivered = (channel: 'email' | 'text', status: string): string => {
  if (status === 'permanent-failure')
    return channel === 'email' ? 'There is no such e-mail address.' : 'There is no such number.'
  if (status === 'temporary-failure')
    return channel === 'email' ? 'Their mailbox was full or away.' : 'Their phone was off for too long.'
  return 'The provider could not deliver it.'
}

const notifyUrl = 'https://api.notifications.service.gov.uk'

const personalisationOf = ({ subject, body }: Message) => (subject === null ? { body } : { subject, body })

const takenBefore = async (ask: (path: string) => Promise<Response>, id: string): Promise<string | null> => {
  const answer = await ask(`?reference=${id}`)
  if (!answer.ok) throw new Error(`Notify answered ${answer.status}.`)
  const { notifications } = (await answer.json()) as { notifications: readonly { id: string }[] }
  return notifications[0]?.id ?? null
}

/** 400 says that it will never be taken; anything else may be different later. */
const answerOf = async (answer: Response): Promise<Result<string, string>> => {
  if (answer.status === 201) return done(((await answer.json()) as { id: string }).id)
  const said = (await answer.text()).slice(0, 300)
  if (answer.status === 400) return refused(said)
  throw new Error(`Notify answered ${answer.status}: ${said}`)
}

/** A token for one request: JWT (RFC 7519), signed with the secret, for the service, of this moment. */
const tokenOf = (key: string): string => {
  const [secret, service] = [key.slice(-36), key.slice(-73, -37)]
  const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part({ iss: service, iat: Math.floor(Date.now() / 1000) })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
