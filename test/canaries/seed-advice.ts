import { createHash, randomUUID } from 'node:crypto'
import { plusDays, epochDayOfIso, isoOfEpochDay } from '#kit/day'
import type { ChildName } from './children.ts'
import type { Days } from './seed-children.ts'
import type { Put, World } from './world.ts'

/** What every table of an assessment is seeded from. */
export type Casework = Pick<World, 'people' | 'places'> &
  Days & {
    readonly child: ChildName
    readonly childId: string
    readonly caseId: string
    readonly word: (field: string, acts: readonly string[]) => string
  }

/** Whose advice, what it is marked with, and the act that opens the strictest of its marks. */
const given = [
  ['educational', ['ordinary'], 'see ordinary text'],
  ['medical', ['ordinary', 'health'], 'see health text'],
  ['social care', ['ordinary', 'safeguarding'], 'see safeguarding text'],
  ['psychological', ['ordinary', 'kept from a parent'], 'see text kept from a parent'],
] as const

/** What names an adviser to whoever works with the case or reads a plan that rests on them. */
const naming = ['see timeline', 'see ordinary text', 'answer advice', 'answer consultation']

/**
 * Advice of four people, each kept for other readers, what one of them is still writing, and views of the family. The
 * educational advice is the one that the adviser was asked for; nobody else's is theirs to see by that.
 */
export const seedAdvice = async (put: Put, work: Casework): Promise<readonly object[]> => {
  const { caseId, word, people, long, child } = work
  for (const [kind, labels, act] of given) {
    const said = (field: string) => word(`advice_text.${field}, ${kind}`, [act])
    const asked = kind === 'educational' && !/^(?:other|sibling|young person)$/.test(child)
    await put('ehc.advice_request', {
      case_id: caseId,
      advice_id: kind,
      kind,
      who: word('advice_request.who', naming),
      got_on: long,
      due_on: long,
      given_on: lastDays(work)[child === 'ended' ? 'closed' : 'open'],
      person_id: asked ? people['adviser asked'] : null,
      email: word('advice_request.email', ['send letter']),
    })
    await put('ehc.advice_text', {
      case_id: caseId,
      advice_id: kind,
      version: 1,
      how: 'written here',
      given_as: word('advice_text.given_as', naming),
      body: {
        points: [
          ...(['need', 'outcome', 'provision'] as const).map((about, at) => ({
            number: at + 1,
            about,
            part: 'education',
            words: said(`body, ${about}`),
          })),
          {
            number: 4,
            about: 'need',
            part: 'education',
            words: word(`advice_text.body, a point kept back, ${kind}`, markedActs(kind, act)),
            labels: ['safeguarding'],
          },
        ],
        lastNumber: 4,
        says: said('body, says'),
        child: said('body, child'),
        reports: [],
      },
      labels,
      given_on: long,
    })
  }
  await put('ehc.advice_draft', {
    case_id: caseId,
    advice_id: 'social care',
    body: {
      body: {
        points: [],
        lastNumber: 0,
        says: word('advice_draft.body', ['see safeguarding text']),
        child: '',
        reports: [],
      },
      key: 'x',
    },
    saved_as: word('advice_draft.saved_as', ['see safeguarding text']),
  })
  if (child === 'own')
    await put('ehc.advice_request', {
      case_id: caseId,
      advice_id: 'other',
      kind: 'other',
      who: word('advice_request.who', naming),
      got_on: long,
      due_on: long,
      given_on: lastDays(work).closed,
      person_id: people['adviser whose advice ended'],
    })
  await put('ehc.way_in', {
    case_id: caseId,
    kind: 'advice',
    subject: word('way_in.subject', []),
    code_digest: randomUUID(),
    made_on: long,
    opens_until: long,
  })
  return seedViews(put, work)
}

/** A point that is kept back needs its own mark, and that of its advice; who wrote it reads it. */
const markedActs = (kind: string, act: string): readonly string[] =>
  kind === 'educational'
    ? ['see safeguarding text', 'answer advice']
    : act === 'see ordinary text' || act === 'see safeguarding text'
      ? ['see safeguarding text']
      : [`see safeguarding text + ${act}`]

/** Six weeks after it was given, advice is nobody's to correct: given so long ago, its door closed yesterday. */
const lastDays = ({ yesterday }: Days) => {
  const day = epochDayOfIso(yesterday)!
  return { open: yesterday, closed: isoOfEpochDay(plusDays(day, -42)) }
}

/** Gives the papers a panel is shown of it, as it is before them. */
const seedViews = async (put: Put, { caseId, word, long }: Casework): Promise<readonly object[]> => {
  const words = word('views.words', ['see ordinary text'])
  const id = randomUUID()
  await put('ehc.views', {
    id,
    case_id: caseId,
    said_by: 'family',
    name: word('views.name', ['see ordinary text']),
    channel: 'letter',
    words,
    said_on: long,
    kept_as: word('views.kept_as', ['see ordinary text']),
    sending: randomUUID(),
  })
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  return [
    { kind: 'views', id, version: 1, title: word('panel_item.papers', ['see panel text']), on: long, hash },
  ]
}
