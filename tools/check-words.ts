// npm run -s check-words -- [--authority NAME] [--online]   what an editor should put right, in every page and listing.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { londonToday, type Day } from '#kit/day'
import { readabilityOf } from '#kit/readability'
import { checkWords, everyPage, type Finding, outsideLinks, type Text } from '#guidance'
import { loadAuthority, type LoadedPack } from '../src/authority.ts'
import { brokenLinks } from './broken-links.ts'
import { listingsIn, textsOf } from './editor-texts.ts'

const authorities = join(import.meta.dirname, '..', 'authorities')

type Printed = { readonly lines: readonly string[]; readonly ok: boolean }

/** Not right when there is a fault; warnings are for an editor to judge. */
export const run = async (args: readonly string[], today: Day): Promise<Printed> => {
  const at = args.indexOf('--authority')
  const names = at === -1 ? everyAuthority() : args.slice(at + 1, at + 2)
  if (names.length === 0)
    return { lines: ['Say which authority: npm run -s check-words -- --authority coventry'], ok: false }
  const printed: Printed[] = []
  for (const name of names) printed.push(await runFor(name, today, args.includes('--online')))
  return { lines: printed.flatMap(({ lines }) => lines), ok: printed.every(({ ok }) => ok) }
}

const runFor = async (name: string, today: Day, online: boolean): Promise<Printed> => {
  const loaded = await loadAuthority(authorities, name)
  if (!loaded.ok) return { lines: loaded.reason, ok: false }
  const texts = textsOf(loaded.value)
  const found = [
    ...checkWords(texts, { today, isKnown: knownIn(loaded.value), glossary: loaded.value.library.glossary }),
    ...(online ? await brokenLinks(linksOut(texts)) : []),
  ]
  const faults = found.filter(({ level }) => level === 'fault').length
  return {
    lines: [
      `# ${name}`,
      ...ages(texts),
      ...found.map(inALine),
      `${name}: ${texts.length} texts, ${faults} faults, ${found.length - faults} warnings.`,
    ],
    ok: faults === 0,
  }
}

const everyAuthority = (): readonly string[] =>
  readdirSync(authorities, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  )

/** The addresses of this site, as far as a pack can tell: its pages, its listings, and forms and answers in code. */
const knownIn = ({ pack, library, listingsFile }: LoadedPack): ((path: string) => boolean) => {
  const exact = new Set([
    ...everyPage(library).map(({ path }) => path),
    ...[...pack.site.menu, ...pack.site.footer].map(({ href }) => href),
    ...listingsIn(listingsFile, pack).map(({ slug }) => `/listings/${slug}`),
    ...inCode,
  ])
  return (path) => exact.has(path) || under.some((start) => path.startsWith(start))
}

const inCode = [
  '/',
  '/search',
  '/guidance',
  '/report-problem',
  '/say-what-is-missing',
  '/tell-us-what-you-think',
  '/you-said-we-did',
  '/could-this-help',
]

/** Each is held to the pages themselves by a test of its own. */
const under = ['/work-out-your-dates/', '/letters/', '/could-this-help/']

const linksOut = (texts: readonly Text[]) =>
  texts.flatMap((text) => outsideLinks(text).map((link) => ({ where: text.where, link })))

/** How every text reads, the hardest first, and the middle one. */
const ages = (texts: readonly Text[]): readonly string[] => {
  const read = texts
    .map(({ where, lines }) => ({ where, ...readabilityOf(lines) }))
    .filter(({ sentences }) => sentences > 0)
    .toSorted((one, other) => other.age - one.age)
  const middle = read[Math.floor(read.length / 2)]
  return [
    ...read.map(
      ({ where, age, wordsASentence, longest }) =>
        `reads   ${age.toFixed(1).padStart(4)}  ${where}: ${wordsASentence.toFixed(0)} words a sentence. Longest: “${longest[0]}”`,
    ),
    ...(middle ? [`Half of them read at age ${middle.age.toFixed(1)} or below.`] : []),
  ]
}

const inALine = ({ level, rule, where, says }: Finding): string =>
  `${level.padEnd(7)} ${where} · ${rule} · ${says}`

if (import.meta.main) {
  const { lines, ok } = await run(process.argv.slice(2), londonToday())
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = ok ? 0 : 1
}
