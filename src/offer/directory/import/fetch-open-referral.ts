import { done, refused, type Result } from '#kit/result'
import { gather, mostMegabytes } from './read-file.ts'
import { mostRows } from './read-json.ts'
import { groupOf, isGroup, textOf, type Told } from './told.ts'
import { words } from './words.ts'

export type FetchSettings = {
  timeoutMs: number
  /** `error` where the address must not send us on to another. */
  redirect?: 'error'
}

/**
 * Every service of another council's Open Referral feed: its pages, then each service by itself where the pages
 * tell only the outline. Given the address of the feed or of its `/services`. A service that cannot be fetched
 * stays in the list with its id and name alone, so that the preview refuses it by name and removes nothing.
 */
export const fetchOpenReferral = async (
  address: string,
  settings: FetchSettings = { timeoutMs: 30_000 },
): Promise<Result<unknown[], string>> => {
  const base = baseOf(address)
  if (!base) return refused(words.notAFeedAddress)
  const services: Told[] = []
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const read = await fetchJson(`${base}/services?page=${page}&per_page=100&full=true`, settings)
    if (!read.ok) return read
    const held = groupOf(read.value)
    const contents = Array.isArray(read.value) ? read.value : (held['contents'] ?? held['content'])
    if (!Array.isArray(contents)) return refused(words.notAFeed(base))
    services.push(...contents.filter(isGroup))
    pages = Math.min(Number(held['total_pages'] ?? held['totalPages'] ?? 1) || 1, mostPages)
    if (services.length > mostRows) return refused(words.tooManyRows(mostRows))
    if (contents.length === 0) break
  }
  return done(services.some(isWhole) ? services : await fetchEach(base, services, settings))
}

/** One file from the web, up to the most we hold. */
export const fetchBytes = async (
  address: string,
  { timeoutMs, redirect }: FetchSettings = { timeoutMs: 30_000 },
): Promise<Result<Uint8Array, string>> => {
  if (!baseOf(address)) return refused(words.notAFeedAddress)
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const answer = await fetch(address, {
      signal,
      headers: { accept: 'application/json, text/csv;q=0.9' },
      redirect: redirect ?? 'follow',
    })
    if (!answer.ok) return refused(words.feedSaid(address, answer.status))
    if (Number(answer.headers.get('content-length') ?? 0) > mostMegabytes * 1024 * 1024)
      return refused(words.fileTooBig(mostMegabytes))
    return answer.body ? await gather(answer.body) : done(new Uint8Array())
  } catch {
    return refused(words.noAnswer(address, Math.round(timeoutMs / 1000)))
  }
}

const mostPages = 2_000
const atOnce = 4

const baseOf = (address: string): string | undefined => {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  url.search = ''
  url.hash = ''
  return url.href.replace(/\/+$/, '').replace(/\/services$/, '')
}

const isWhole = (service: Told): boolean =>
  ['service_at_locations', 'attributes', 'schedules', 'contacts', 'phones'].some((part) => part in service)

const fetchEach = async (
  base: string,
  outlines: readonly Told[],
  settings: FetchSettings,
): Promise<Told[]> => {
  const whole: Told[] = []
  for (let start = 0; start < outlines.length; start += atOnce) {
    const few = outlines.slice(start, start + atOnce).map(async (outline) => {
      const { id, name } = outline
      const read = await fetchJson(`${base}/services/${encodeURIComponent(textOf(id) ?? '')}`, settings)
      return read.ok && isGroup(read.value) ? read.value : { id, name }
    })
    whole.push(...(await Promise.all(few)))
  }
  return whole
}

const fetchJson = async (address: string, settings: FetchSettings): Promise<Result<unknown, string>> => {
  const bytes = await fetchBytes(address, settings)
  if (!bytes.ok) return bytes
  try {
    return done(JSON.parse(new TextDecoder().decode(bytes.value)) as unknown)
  } catch {
    return refused(words.notAFeed(address))
  }
}
