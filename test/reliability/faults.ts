import type { Attempt } from './hostile-requests.ts'
import { poison } from './hostile-words.ts'
import { hungUp, type Reply } from './wire.ts'

/** What is wrong with an answer, whatever was asked. Nothing, if all is well. */
export const faultsIn = (asked: Attempt, reply: Reply): string[] => {
  const { status, headers, body } = reply
  const type = headers['content-type'] ?? ''
  const isMarkup = /html|xml|svg|^$/.test(type)
  const wrong: readonly (readonly [string, boolean])[] = [
    ['hung up without a word', status === hungUp && !asked.broken],
    [`answered ${status}`, status >= 500],
    [`repeated markup ${excerpt(body)}`, isMarkup && live.test(body)],
    ['made a link that runs a script', isMarkup && /(href|src|action)\s*=\s*["']?\s*javascript:/i.test(body)],
    ['took a header from the visitor', 'x-injected' in headers],
    [
      'repeated where it was told it is',
      type.includes('html') && body.includes(poison) && !saidInAddress(asked),
    ],
    ['sent the visitor to another site', /^[a-z]+:|^[/\\]{2}|^\/\\/i.test(headers['location'] ?? '')],
    ['sent a page without its security policy', type.includes('html') && !headers['content-security-policy']],
    [
      'let its type be guessed',
      type !== '' && !refusedUnread(reply) && headers['x-content-type-options'] !== 'nosniff',
    ],
    ['showed how it is made', /\bat \S+ \(.*:\d+:\d+\)|node_modules|node:internal/.test(body)],
  ]
  return wrong.filter(([, is]) => is).map(([fault]) => `${fault} (${status})`)
}

/** Not HTTP, or too much of it: the connection is refused with a fixed line before there is a request. */
const refusedUnread = ({ status, headers }: Reply): boolean =>
  (status === 400 || status === 431) && headers['content-type'] === 'application/json'

// In our pages every attribute stands in double quotes, so that a single one may come back as it was typed.
const live = /<svg onload=x7q|" onfocus=x7q/

const excerpt = (body: string): string => {
  const at = live.exec(body)?.index ?? 0
  return JSON.stringify(body.slice(Math.max(0, at - 150), at + 50))
}

/** Words in the address may come back as words. */
const saidInAddress = ({ bytes }: Attempt): boolean =>
  bytes.toString('latin1').split('\r\n', 1)[0]!.includes(poison)
