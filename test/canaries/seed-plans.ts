import { randomUUID } from 'node:crypto'
import { theParents } from './children.ts'
import type { Casework } from './seed-advice.ts'
import type { Put } from './world.ts'

/** Whoever writes a plan: the officers of the case and of its team, and no panel, no setting and no office. */
const writing = 'see panel text + add note'
/** A draft is read by its writers and the family it goes to, and by a setting that is asked about a place. */
const asked = 'answer consultation'
const ofADraft = [writing, 'add own views + see ordinary text', asked]

/** A plan that is being written, one that was sent, what was said of it, and its file where it is final. */
export const seedPlan = async (put: Put, work: Casework): Promise<string> => {
  const { child, caseId, word, people, long } = work
  const plan = (kind: string, acts: readonly string[]) => {
    const said = (field: string) => word(`${kind}.${field}`, acts)
    return {
      childSays: said('childSays'),
      childSaidHow: said('childSaidHow'),
      familySays: word(`${kind}.familySays`, child === 'other' ? acts.filter((act) => act !== asked) : acts),
      history: said('history'),
      talkingWith: said('talkingWith'),
      hopes: said('hopes'),
      needs: [
        {
          id: 'need-1',
          section: 'B',
          area: 'cognition and learning',
          words: said('need'),
          sources: [{ adviceId: 'educational', number: 1 }],
        },
      ],
      outcomes: [
        { id: 'outcome-1', words: said('outcome'), by: said('by'), forNeeds: ['need-1'], adultLife: null },
      ],
      provision: [
        {
          id: 'provision-1',
          section: 'F',
          forNeeds: ['need-1'],
          forOutcomes: ['outcome-1'],
          ...Object.fromEntries(
            'what who qualification howOften howLong groupSize where review'
              .split(' ')
              .map((field) => [field, said(field)]),
          ),
          sources: [],
          adultLife: null,
        },
      ],
      placement: null,
      directPayment: null,
      appendices: ['educational', 'social care'],
      recommendations: [],
    }
  }
  const by = { case_id: caseId }
  const working = { ...by, version: 1, saved_by: word('plan_working.saved_by', [writing]) }
  await put('ehc.plan_working', { ...working, body: plan('plan_working', [writing]) })
  await put('ehc.plan_saved', {
    ...working,
    body: plan('plan_saved', [writing]),
    saved_by: word('plan_saved.saved_by', [writing]),
    about: 'A',
    sending: randomUUID(),
  })
  const version = (number: number, kind: string, acts: readonly string[]) =>
    put('ehc.plan_version', {
      ...by,
      number,
      kind,
      body: plan('plan_version', acts),
      made_on: long,
      made_by: word('plan_version.made_by', acts),
    })
  await version(1, 'draft', ofADraft)
  await put('ehc.plan_comment', {
    ...by,
    about: 'A',
    words: word('plan_comment.words', [writing]),
    said_as: word('plan_comment.said_as', [writing]),
    sending: randomUUID(),
  })
  // Each parent answers by themselves: who looks at the record as that parent does, and nobody else of the family.
  const theirs = [writing, 'add own views + see who looked']
  const parent = theParents[child]
  const proposal = await put('ehc.plan_proposal', {
    ...by,
    draft_number: 1,
    about: 'all',
    kind: 'comment',
    words: word('plan_proposal.words', theirs),
    said_on: long,
    said_by: parent === null ? null : people[parent],
    said_as: word('plan_proposal.said_as', theirs),
    channel: 'online',
    sending: randomUUID(),
  })
  await put('ehc.plan_answer', {
    proposal_id: proposal,
    verdict: 'declined',
    reason: word('plan_answer.reason', theirs),
    answered_on: long,
    answered_as: word('plan_answer.answered_as', theirs),
  })
  if (child !== 'young person') return randomUUID()
  const ofAPlan = [...ofADraft, 'see ordinary text', 'see plan copy']
  await version(2, 'final', ofAPlan)
  for (const kind of ['pdf', 'docx', 'easy read'])
    await put('ehc.plan_file', {
      ...by,
      number: 2,
      kind,
      bytes: Buffer.from(word(`plan_file.bytes, ${kind}`, ofAPlan)),
      sha256: '0'.repeat(64),
      made_on: long,
    })
  return seedCopies(put, work)
}

/** Who was sent the plan: a setting and a health body that have it, and a setting that had the one before. */
const seedCopies = async (put: Put, { caseId, word, places, long, yesterday }: Casework): Promise<string> => {
  const who = (of: string) =>
    word(`plan_copy.who, ${of}`, ['see request pack', 'see plan copy', 'send letter'])
  const copy = (recipient: string, number: number, place: string, to_on: string | null) =>
    put('ehc.plan_copy', {
      case_id: caseId,
      number,
      recipient,
      who: who(`${recipient} ${number}`),
      organisation_id: place,
      from_on: long,
      to_on,
    })
  await copy('setting', 1, places.school, yesterday)
  await copy('health body', 2, places.health, null)
  return copy('setting', 2, places.nursery, null)
}
