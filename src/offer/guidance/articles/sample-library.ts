import { parseDay } from '#kit/day'
import type { Site } from '#kit/page'
import { coreGlossary } from '../rules/glossary.ts'
import { readArticleFile } from './front-matter.ts'
import { type Library, openLibrary } from './library.ts'
import type { CouncilFacts } from './tokens.ts'

/** A site and a small library for tests: a guide of three pages, and one page that stands alone. */
export const sampleSite: Site = {
  owner: 'Northmere Council',
  title: 'Northmere Local Offer',
  brandColour: '#00596b',
  menu: [],
  footer: [],
  contact: { phone: '01632 960 002', note: 'The council team for plans.' },
}

export const sampleHelpLines: CouncilFacts['helpLines'] = [
  {
    id: 'sendiass',
    name: 'Northmere advice',
    phone: '01632 960 001',
    note: 'Free advice that is not the council’s.',
  },
]

export const sampleFacts: CouncilFacts = {
  site: sampleSite,
  area: 'Northmere',
  council: 'Northmere Council',
  helpLines: sampleHelpLines,
  today: parseDay('2026-12-04')!,
}

/** One article as its file would hold it; `facts` are lines of YAML. */
export const sampleFile = (slug: string, facts = '', body = 'A page about help. Ask the SENCO.'): string =>
  `---
title: About ${slug}
summary: What ${slug} is.
section: school
owner: Test team
reviewed: 2026-10-01
${facts}
---
${body}
`

const libraryOf = (files: Readonly<Record<string, string>>): Library => {
  const read = Object.entries(files).map(([slug, text]) => readArticleFile(slug, `${slug}.md`, text))
  const faults = read.flatMap((one) => (one.ok ? [] : one.reason))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const library = openLibrary(
    read.flatMap((one) => (one.ok ? one.value : [])),
    coreGlossary,
    sampleFacts,
  )
  if (!library.ok) throw new Error(library.reason.join('\n'))
  return library.value
}

export const sampleLibrary = (): Library =>
  libraryOf({
    swimming: sampleFile(
      'swimming',
      `contacts: [sendiass]
listings: [pool, no-such-listing]
keywords: [water]
source: { what: "A pool's notice", read: 2026-11-01, age: "It was a year old then." }
easyRead:
  - { picture: talk, words: "You can ask to swim." }
  - { picture: happy, words: "Swimming is fun." }
youngPerson: |
  ## You can swim
  Ask your **SENCO**.`,
      `Ask the SENCO about swimming. The SENCO will know.

## Who can swim

1. Ask.
2. Swim.

## What it costs

| Day | Cost |
|---|---|
| Monday | Free |

## Ring us

Ring {{phone sendiass}} in {{area}}.`,
    ),
    before: sampleFile(
      'before',
      'partOf: swimming\norder: 1',
      'What to do before. See [the pool](/listings/pool).',
    ),
    after: sampleFile('after', 'partOf: swimming\norder: 2'),
    alone: sampleFile('alone', 'order: 9'),
  })
