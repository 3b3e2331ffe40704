import type { Chance } from './chance.ts'
import { hostileWords, ordinaryWords, parameterNames, poison, routes } from './hostile-words.ts'
import { malformed } from './malformed.ts'
import { request } from './wire.ts'

/** Things that exist, so that a request can get past the front door before it turns nasty. */
export type Real = {
  readonly slugs: readonly string[]
  readonly ids: readonly string[]
  readonly assets: readonly string[]
  readonly tickets: readonly { readonly field: string; readonly cookie: string }[]
}

export type Attempt = {
  readonly bytes: Buffer
  /** Not HTTP, or cut short: hanging up without a word is a good answer. */
  readonly broken: boolean
}

/** The next request to try: mostly almost right, since what is plainly wrong is refused before it can do harm. */
export const nextAttempt = (chance: Chance, real: Real): Attempt => {
  if (chance.onceIn(20)) return { bytes: malformed(chance), broken: true }
  const method = chance.onceIn(12) ? chance.oneOf(oddMethods) : chance.oneOf(methods)
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyFor(chance, real)
  const headers = { ...headersFor(chance, real), ...(body && { 'content-type': body.type }) }
  const whole = Buffer.from(request(method, addressFor(chance, real), headers, body?.text), 'utf8')
  if (!chance.onceIn(40)) return { bytes: whole, broken: method === 'CONNECT' || !/^[A-Z]+$/.test(method) }
  return { bytes: mutated(chance, whole), broken: true }
}

const methods = ['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'POST', 'POST']
const oddMethods =
  'PUT DELETE PATCH OPTIONS TRACE CONNECT PROPFIND MKCOL SEARCH QUERY get FOO M-SEARCH'.split(' ')

const word = (chance: Chance): string =>
  chance.onceIn(4)
    ? chance.oneOf(ordinaryWords)
    : chance.onceIn(4)
      ? chance.oneOf(hostileWords) + chance.oneOf(hostileWords)
      : chance.oneOf(hostileWords)

/** Percent-encoded as a browser would; or twice, or not at all, or wrongly. */
const encoded = (chance: Chance, text: string): string => {
  const right = encodeURIComponent(text.toWellFormed())
  if (!chance.onceIn(5)) return right
  return chance.oneOf([
    () => encodeURIComponent(right),
    () => right.replaceAll('%', '%%'),
    () => `${right}%`,
    () => `${right}%zz%u0041`,
    () => `${right}%00`,
    () => `%c0%ae%c0%ae/${right}%ed%a0%80%ff`,
    () => text.replace(/[\s\0]/g, '+'),
  ])()
}

const addressFor = (chance: Chance, real: Real): string => {
  const any = () => encoded(chance, word(chance)).slice(0, 4_000)
  const filled = chance
    .oneOf(routes)
    .replace(':slug', () => (chance.onceIn(3) ? any() : chance.oneOf(real.slugs)))
    .replace(':id', () => (chance.onceIn(3) ? any() : chance.oneOf(real.ids)))
    .replace(':asset', () => (chance.onceIn(2) ? any() : chance.oneOf(real.assets)))
    .replace(':code', () => (chance.onceIn(2) ? any() : 'WM-7K3Q-9FMD'))
    .replace(':any', any)
  const path = chance.onceIn(15) ? chance.oneOf(oddPaths)(filled) : filled
  if (chance.onceIn(4)) return path
  const pairs = Array.from({ length: 1 + chance.below(chance.onceIn(20) ? 400 : 6) }, () => {
    const name = chance.onceIn(12) ? any() : encodeURIComponent(chance.oneOf(parameterNames))
    return chance.onceIn(15) ? name : `${name}=${any()}`
  })
  // Longer than Node takes is refused at once, and would teach us nothing else.
  return `${path}?${pairs.join(chance.onceIn(20) ? ';' : '&')}`.slice(0, 14_000)
}

const oddPaths: readonly ((path: string) => string)[] = [
  (path) => `/${path}`,
  (path) => `${path}/`,
  (path) => `${path}/..%2f..%2fpackage.json`,
  (path) => path.replaceAll('/', '//'),
  (path) => path.toUpperCase(),
  (path) => `${path};x=1`,
  (path) => `${path}%00.html`,
  (path) => `http://${poison}${path}`,
  (path) => `/.${path}`,
  () => '*',
]

const headersFor = (chance: Chance, real: Real): Record<string, string> => {
  const headers: Record<string, string> = {
    'x-forwarded-for': `198.18.${chance.below(256)}.${chance.below(256)}`,
  }
  for (let more = chance.below(4); more > 0; more -= 1) {
    const [name, values] = chance.oneOf(oddHeaders)
    headers[name] = chance.oneOf(values)
  }
  if (chance.onceIn(4)) headers['cookie'] = cookieFor(chance, real)
  if (chance.onceIn(3)) headers['sec-fetch-site'] = chance.oneOf(['same-origin', 'none', 'cross-site', 'x'])
  return headers
}

const oddHeaders: readonly (readonly [string, readonly string[]])[] = [
  [
    'host',
    [poison, `${poison}:99999`, '', '[::1', 'a b', `"><svg onload=x7q>`, '127.0.0.1:0', 'x'.repeat(3_000)],
  ],
  ['x-forwarded-host', [poison, '', '<svg onload=x7q>']],
  ['x-forwarded-proto', ['https', 'javascript', '']],
  ['x-forwarded-for', ['', 'x', '::1', '1.2.3.4, 5.6.7.8', '999.1.1.1', ','.repeat(500), '127.0.0.1']],
  ['origin', ['null', '', `http://${poison}`, 'http://localoffer.example', 'x', 'file://', 'http://[']],
  ['referer', ['', `http://${poison}/`, '/listings/portage', 'javascript:x7q']],
  [
    'accept-encoding',
    ['br', 'gzip', 'identity;q=0', '*', 'br;q=0, gzip;q=1', 'br;q=0.0', 'x'.repeat(999), ',,;q='],
  ],
  ['if-none-match', ['*', '"x"', 'W/"x"', '"'.repeat(99), '']],
  ['if-modified-since', ['Thu, 01 Jan 1970 00:00:00 GMT', 'yesterday']],
  ['range', ['bytes=0-0', 'bytes=-1', 'bytes=9-1', 'bytes=0-,0-,0-,0-']],
  ['accept', ['application/json', '*/*;q=0', 'text/'.repeat(300)]],
  ['accept-language', ['cy', '*', 'xx-'.repeat(300)]],
  ['accept-version', ['1.0.0', '9.x', '*', '>=<']],
  ['content-encoding', ['gzip', 'br', 'x']],
  ['expect', ['100-continue']],
  ['te', ['trailers', 'x']],
  ['upgrade', ['websocket', 'h2c']],
  ['user-agent', ['', 'x'.repeat(4_000)]],
  ['__proto__', ['x']],
  ['x-request-id', ['<svg onload=x7q>']],
]

const cookieFor = (chance: Chance, real: Real): string =>
  chance.oneOf([
    () => chance.oneOf(real.tickets).cookie,
    () => `waymark_saved=${real.slugs.slice(0, 30).join('.')}`,
    () => `waymark_saved=${real.ids.join('.')}`,
    () => `waymark_saved=${encoded(chance, word(chance)).slice(0, 3_000)}; waymark_form=x`,
    () => `waymark_form=${'A'.repeat(22)}; waymark_form=${'B'.repeat(22)}`,
    () => '__proto__=x; constructor=y; =; ;;; a',
    () => `a=${'x'.repeat(3_500)}`,
    () => 'waymark_saved=%E0%A4%A; waymark_form=%',
  ])()

type Body = { readonly type: string; readonly text: string }

const bodyFor = (chance: Chance, real: Real): Body => {
  const ticket = chance.oneOf(real.tickets)
  const pairs = () => [
    ...(chance.onceIn(3) ? [] : [`form_ticket=${ticket.field}`]),
    ...(chance.onceIn(2) ? [] : ['wrong=contact']),
    ...Array.from({ length: chance.below(8) }, () => {
      const value = chance.onceIn(4) ? chance.oneOf(real.ids) : encoded(chance, word(chance))
      return `${encodeURIComponent(chance.oneOf(parameterNames))}=${value}`
    }),
  ]
  return chance.oneOf<() => Body>([
    () => ({ type: form, text: pairs().join('&') }),
    () => ({ type: form, text: pairs().join('&') }),
    () => ({ type: form, text: pairs().join('&') }),
    () => ({ type: `${form}; charset=utf-16`, text: pairs().join('&') }),
    () => ({ type: form, text: `more=${'x'.repeat(chance.below(300_000))}` }),
    () => ({ type: form, text: 'wrong=contact&'.repeat(chance.below(5_000)) }),
    () => ({ type: 'application/json', text: JSON.stringify({ q: word(chance), ['__proto__']: { x: 1 } }) }),
    () => ({ type: 'application/json', text: '{"__proto__":{"x":1},"constructor":{"prototype":{}}}' }),
    () => ({ type: 'application/json', text: '['.repeat(chance.below(50_000)) }),
    () => ({ type: 'application/json', text: '{"a":' }),
    () => ({
      type: 'multipart/form-data; boundary=x',
      text: '--x\r\ncontent-disposition: form-data; name="q"\r\n\r\n1',
    }),
    () => ({ type: 'text/plain', text: word(chance) }),
    () => ({
      type: chance.oneOf(['', ';', 'x/'.repeat(99), 'application/xml', '__proto__']),
      text: word(chance),
    }),
  ])()
}

const form = 'application/x-www-form-urlencoded'

/** A few bytes changed, left out or said twice. */
const mutated = (chance: Chance, bytes: Buffer): Buffer => {
  const changed = Buffer.from(bytes)
  for (let times = 1 + chance.below(4); times > 0; times -= 1)
    changed[chance.below(changed.length)] = chance.below(256)
  const [from, to] = [chance.below(changed.length), chance.below(changed.length)]
  if (chance.onceIn(3)) return changed.subarray(0, Math.max(from, to))
  return chance.onceIn(2) ? changed : Buffer.concat([changed.subarray(0, from), changed.subarray(to)])
}
