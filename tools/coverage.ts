// npm run -s coverage -- --authority NAME   a line for each thing a Local Offer must tell or do, and how much is met.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { londonToday, type Day } from '#kit/day'
import { type Covered, coverageOf, listingsNamed, offerDuties, scoreOf } from '#guidance'
import { loadAuthority } from '../src/authority.ts'

const root = join(import.meta.dirname, '..')

type Printed = { readonly lines: readonly string[]; readonly ok: boolean }

export const run = async (args: readonly string[], today: Day): Promise<Printed> => {
  const name = args[args.indexOf('--authority') + 1]
  if (!args.includes('--authority') || name === undefined)
    return { lines: ['Say which authority: npm run -s coverage -- --authority coventry'], ok: false }
  const rows = await coverageIn(name, today)
  return rows.ok ? { lines: told(rows.value), ok: true } : { lines: rows.reason, ok: false }
}

type Read =
  | { readonly ok: true; readonly value: readonly Covered[] }
  | { readonly ok: false; readonly reason: readonly string[] }

/** What a council's pages and listings cover, from its pack alone. */
export const coverageIn = async (name: string, today: Day): Promise<Read> => {
  const loaded = await loadAuthority(join(root, 'authorities'), name)
  if (!loaded.ok) return loaded
  const { library, listingsFile } = loaded.value
  const { articles: pages, coverage: evidence } = library
  const named = new Set(listingsNamed(pages, evidence))
  const all = listingsIn(listingsFile)
  const unknown = [...named].filter((slug) => all.length > 0 && !all.some((one) => one.slug === slug))
  if (unknown.length > 0)
    return {
      ok: false,
      reason: unknown.map((slug) => `“${slug}” is named as meeting a duty, but is no listing.`),
    }
  const listings = all.filter(({ slug }) => named.has(slug))
  return { ok: true, value: coverageOf(offerDuties, { pages, evidence, listings }, today) }
}

/** Only our plain list gives slugs of its own; other files name no listing in their evidence. */
const listingsIn = (file: string): readonly { slug: string; name: string }[] => {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Array.isArray(read) ? read.filter(isListing) : []
}

const isListing = (one: unknown): one is { slug: string; name: string } =>
  typeof one === 'object' && one !== null && 'slug' in one && 'name' in one

const told = (rows: readonly Covered[]): string[] => {
  const tell = scoreOf(rows.filter(({ duty }) => duty.kind === 'tell'))
  const deeds = scoreOf(rows.filter(({ duty }) => duty.kind === 'do'))
  return [
    ...rows.map(line),
    `To do with families: ${deeds.met} done, ${deeds.partly} in part, ${deeds.gaps} not yet.`,
    `To tell: ${tell.met} told, ${tell.partly} in part, ${tell.gaps} not yet. Covered: ${tell.percent}%`,
  ]
}

const line = ({ duty, state, pages, listings, owners, lastCheck, missing }: Covered): string =>
  [
    `${state.padEnd(6)} ${duty.id.padEnd(30)} ${duty.asks} [${duty.cite}${duty.provenance === 'number to be checked' ? ', number to be checked' : ''}]`,
    `${counted(pages.length, 'page')}, ${counted(listings.length, 'listing')}`,
    ...(lastCheck ? [`${owners.join(', ')}, ${lastCheck.toString()}`] : []),
    ...(duty.restsOn && missing.length > 0 ? ['MISSING: see the duties it rests on'] : []),
    ...(duty.restsOn ? [] : missing.map(({ what, doing }) => `MISSING: ${what} ${doing}`)),
  ].join(' · ')

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

if (import.meta.main) {
  const { lines, ok } = await run(process.argv.slice(2), londonToday())
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = ok ? 0 : 1
}
