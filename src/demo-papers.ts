import { Readable } from 'node:stream'
import {
  askRelease,
  type Caller,
  type DocumentsTables,
  receive,
  release,
  type Replacing,
  type Translating,
} from '#documents'
import { dayInWords, epochDayOfIso } from '#kit/day'
import type { Database } from '#kit/db'
import { makePdf } from '#kit/pdf'
import { writeLetter } from '#messages'
import { inventedChildren, membershipsOf, type PeopleTables } from '#people'
import { demoPeople } from '#sign-in'
import type { Label, StaffRole } from '#access'
import type { PapersSettings } from './papers.ts'

const source = `#import "/house.typ": *
#show: house
= #data.title
#prose(data.text)
`

const papers = [
  {
    title: 'Report from Larkfield Primary School',
    text: 'Cas likes to build and to draw. He works best in a small group, with pictures of what comes next.\n\nWhat helps\n\n- a quiet place before lunch\n- one thing asked at a time\n- time to answer',
    labels: ['ordinary'],
  },
  {
    title: 'Notes of a visit at home',
    text: 'Cas showed his trains and named each of them. At home he talks most at the table.',
    labels: ['ordinary'],
  },
] as const

const inDutch: Paper = {
  title: 'Notes of a visit at home, in Dutch',
  text: 'Cas liet zijn treinen zien en noemde ze allemaal bij naam. Thuis praat hij het meest aan tafel.\n\nZijn moeder las dit en voegde toe: hij neuriet als hij moe is.',
  labels: ['ordinary'],
}

type Paper = {
  readonly title: string
  readonly text: string
  readonly labels: readonly Label[]
}

/** Two papers of the first invented child, one with a new version, one sent to the mother, and a letter waiting to be printed. */
export const inventPapers = async (settings: PapersSettings): Promise<void> => {
  const { database, files, pack, today } = settings
  const db = database.withTables<DocumentsTables>()
  const [child] = inventedChildren
  const mother = demoPeople.find(({ kind }) => kind === 'family')
  const officer = await officerAsCaller(settings)
  if (!child || !mother || !officer) return
  const put = async ({ title, text, labels }: Paper, replaces?: Replacing, translates?: Translating) => {
    const { bytes } = await makePdf('invented paper', source, { title, text } as { title: string })
    const received = await receive({ db, ...files }, officer, {
      stream: Readable.from([Buffer.from(bytes)]),
      givenName: 'report.pdf',
      childId: child.id,
      caseId: null,
      title,
      labels: [...labels],
      retention: 'case file',
      sending: `invented ${title}${replaces ? ', again' : ''}`,
      ...(replaces && { replaces }),
      ...(translates && { translates }),
    })
    return received.ok ? received.value : null
  }
  const [report, notes] = papers
  const first = await put(report)
  const visit = await put(notes)
  if (visit) {
    const whole = {
      ...notes,
      text: `${notes.text}\n\nHis mother read this and added: he hums when he is tired.`,
    }
    await put(whole, { documentId: visit.documentId, after: 1, why: 'His mother added a sentence.' })
    await put(inDutch, undefined, { documentId: visit.documentId, number: 2, language: 'Dutch' })
  }
  if (first?.state === 'clean') {
    const asked = await askRelease(db, officer, {
      childId: child.id,
      caseId: null,
      papers: [{ documentId: first.documentId, number: first.number }],
      recipients: [{ personId: mother.personId, channel: 'online', addressId: null }],
      purpose: 'For our meeting about his support',
      sending: 'invented release',
    })
    if (asked.ok && asked.value.state === 'ready') await release(db, officer, asked.value.id)
  }
  const sent = [database, pack.site.title, dayInWords(today()), today().add({ years: 1 }).toString()] as const
  await inventLetter(...sent)
  await inventLetterHome(...sent)
}

/** To a family that signs: it says how to have the rest in sign language. */
const inventLetterHome = async (database: Database, site: string, day: string, forgetOn: string) => {
  const child = inventedChildren.find(({ interpreter }) => interpreter === 'BSL')
  if (!child) return
  await writeLetter(database, {
    key: 'invented letter home',
    to: ['Winifred Pickersgill', '4 Sluice Gate', 'Exampleton', 'ZZ6 1PQ'],
    letter: {
      title: 'We would like to meet you',
      day,
      reference: 'WM-DEMO-HOME',
      from: site,
      sections: [
        { heading: null, paragraphs: ['We would like to hear what helps. An interpreter will be there.'] },
      ],
    },
    childId: child.id,
    toFamily: true,
    forgetOn,
  })
}

const inventLetter = (database: Database, site: string, day: string, forgetOn: string): Promise<void> =>
  writeLetter(database, {
    key: 'invented letter',
    to: ['Dilwyn Farrow-Achebe', '22 Harbour View', 'Exampleton', 'ZZ1 2CD'],
    letter: {
      title: 'We have your message',
      day,
      reference: 'WM-DEMO-LETR',
      from: site,
      sections: [
        { heading: null, paragraphs: ['Thank you for writing to us. You asked us to answer by post.'] },
        {
          heading: 'What happens next',
          paragraphs: ['We will look into it and write again within two weeks.'],
        },
      ],
    },
    forgetOn,
  })

const officerAsCaller = async ({ database, pack, today }: PapersSettings): Promise<Caller | null> => {
  const person = demoPeople.find(({ role }) => role === 'EHC coordinator')
  if (!person) return null
  const on = today().toString()
  const memberships = await membershipsOf(database.withTables<PeopleTables>(), person.personId, on)
  return {
    authority: pack.id,
    accountId: person.id,
    personId: person.personId,
    name: person.name,
    as: `${person.name}, ${person.role}`,
    team: memberships[0]?.team ?? null,
    request: 'invented papers',
    asker: {
      accountId: person.id,
      personId: person.personId,
      memberships: memberships.map(({ role, organisationId, teamId, from, to }) => ({
        role: role as StaffRole,
        authority: pack.id,
        organisationId,
        teamId,
        from: epochDayOfIso(from)!,
        to: to === null ? null : epochDayOfIso(to),
      })),
      today: epochDayOfIso(on)!,
      now: Date.now(),
      provedAt: Date.now(),
      glass: [],
    },
  }
}
