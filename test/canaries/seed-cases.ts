import { randomUUID } from 'node:crypto'
import type { ChildName } from './children.ts'
import { seedActs } from './seed-acts.ts'
import { seedAdvice } from './seed-advice.ts'
import { fileHash, seedAside } from './seed-documents.ts'
import type { Days } from './seed-children.ts'
import { seedPanel } from './seed-panels.ts'
import { seedPlan } from './seed-plans.ts'
import type { Tokens } from './tokens.ts'
import type { Put, SeededChild, World } from './world.ts'

/** Every answer of a request that is written in words. */
const askedFor =
  'childName knownAs address otherHome setting yourName tie email postal language needsMore notContact parentName parentReach worries tried helps others'.split(
    ' ',
  )

const reading = ['see timeline', 'see notes', 'see request pack', 'decide', 'record panel view']

/** One assessment of each child as far as its draft, with a note, a flag and an emergency long over. */
export const seedCase = async (
  put: Put,
  tokens: Tokens,
  { child, id, at }: { readonly child: ChildName; readonly id: string; readonly at: number },
  known: Pick<World, 'people' | 'places' | 'teams'>,
  days: Days,
): Promise<Pick<SeededChild, 'caseId' | 'reference' | 'named'>> => {
  const { teams } = known
  const { long, authority } = days
  const word = (field: string, acts: readonly string[]) => tokens.word(child, field, acts)
  const team = teams[child === 'own' || child === 'restricted' ? 'north' : 'south']
  const reference = `EH-CNR${at}-7K3Q`
  const caseId = await put('cases.case_file', {
    process: 'EHC assessment',
    reference,
    title: word('case.title', reading),
    child_id: id,
    opened_from: word('case.opened_from', []),
    stage: child === 'young person' ? 'plan made' : child === 'sibling' ? 'handing over' : 'draft sent',
    team_id: team,
    opened_on: long,
    last_act: child === 'young person' || child === 'sibling' ? 11 : 10,
  })
  await put('cases.act', {
    case_id: caseId,
    sequence: 1,
    act: 'request',
    done_as: word('act.done_as', reading),
    done_on: long,
    facts: {
      receivedOn: long,
      requestedBy: 'parent',
      channel: 'online',
      teamId: team,
      text: word('act.facts', reading),
    },
    reason: word('act.reason', reading),
  })
  const asked = (field: string) =>
    word(`request.${field}`, [
      'see request pack',
      'see health text',
      ...(field === 'childName' ? ['see child'] : []),
    ])
  await put('ehc.request', {
    case_id: caseId,
    reference,
    received_on: long,
    requested_by: 'parent',
    channel: 'online',
    child_key: `${child}${at}`.replace(/ /g, ''),
    asked: {
      ways: [],
      needs: [],
      ...Object.fromEntries(askedFor.map((field) => [field, asked(field)])),
    },
  })
  const aside = await seedAside(put, tokens, child, caseId, authority)
  await put('cases.note', {
    case_id: caseId,
    written_by: randomUUID(),
    written_as: word('note.written_as', ['see notes']),
    body: word('note.body', ['see notes']),
    idempotency_key: randomUUID(),
  })
  await put('cases.flag', {
    case_id: caseId,
    kind: 'safeguarding',
    reason: word('flag.reason', ['see notes', 'see safeguarding text']),
    raised_by: randomUUID(),
    raised_on: long,
  })
  const reviewing = ['review broken glass', 'see trail']
  await put('access.broken_glass', {
    id: randomUUID(),
    authority,
    account_id: randomUUID(),
    account_name: word('glass.account_name', [...reviewing, 'see who looked']),
    child_id: id,
    reason: 'other',
    words: `${word('glass.words', reviewing)} and more`,
    from_at: 1_780_000_000_000,
    until_at: 1_780_000_060_000,
    hidden_reason: `${word('glass.hidden_reason', reviewing)} and more`,
  })
  const work = { child, childId: id, caseId, word, ...known, ...days }
  const papers = await seedAdvice(put, work)
  const { meeting, item } = await seedPanel(put, work, [
    ...papers,
    {
      kind: 'document',
      id: aside,
      version: 1,
      title: word('panel_item.papers, document', ['see panel text']),
      on: days.long,
      hash: fileHash,
    },
  ])
  const copy = await seedPlan(put, work)
  await seedActs(put, work, item, meeting)
  return { caseId, reference, named: { meeting, item, copy, paper: aside } }
}
