import { randomUUID } from 'node:crypto'
import { seedPassedOn } from './seed-passed-on.ts'
import type { Casework } from './seed-advice.ts'
import type { Put } from './world.ts'

/** Whoever follows a case is told how it goes, and whoever reads a plan that rests on it. */
const following = ['see timeline', 'see ordinary text', 'see request pack', 'answer consultation']

/** The acts that bring an assessment to its draft, or to its plan, after the first. */
export const seedActs = async (put: Put, work: Casework, item: string, meeting: string): Promise<void> => {
  const { child, caseId, word, people, places, long } = work
  const told = (field: string, acts: readonly string[] = following) => word(`act.facts, ${field}`, acts)
  const panel = { itemId: item, question: 'whether to assess' }
  const acts: readonly (readonly [string, object])[] = [
    ['put on panel', { ...panel, meetingId: meeting, meetsOn: long, papersHash: '0' }],
    [
      'panel advised',
      {
        ...panel,
        said: { plan: { answer: 'yes', because: told('panel said', ['see panel text']) } },
        advice: told('panel advice', ['see panel text']),
        present: [told('panel present', ['see panel text'])],
        stoodAside: [],
      },
    ],
    ['agree to assess', {}],
    [
      'ask for advice',
      {
        asked: ['educational', 'medical', 'social care', 'psychological'].map((kind) => ({
          id: kind,
          kind,
          who: told('who', [...following, 'see plan copy']),
          gotOn: long,
        })),
      },
    ],
    ['advice came', { id: 'educational', givenOn: long }],
    ['plan is needed', {}],
    ['send draft', { servedOn: long, plan: { number: 1, saved: 1, to: [] } }],
    [
      'consult setting',
      {
        consulted: [
          {
            id: 'asked',
            setting: told('setting'),
            on: long,
            organisationId: child === 'other' ? places.nursery : null,
          },
        ],
      },
    ],
    ['setting answered', { id: 'asked', answeredOn: long, needed: told('needed'), by: told('by') }],
    ...(child === 'young person' ? [['send final plan', { bornOn: null }] as const] : []),
    ...(child === 'sibling' ? [['moved away', { council: told('council') }] as const] : []),
  ]
  for (const [at, [act, facts]] of acts.entries())
    await put('cases.act', {
      case_id: caseId,
      sequence: at + 2,
      act,
      done_by: people['manager of the team'],
      done_as: 'Somebody',
      done_on: long,
      facts,
      reason: 'A reason',
    })
  await put('ehc.consultation', {
    case_id: caseId,
    consultation_id: 'asked',
    setting: word('consultation.setting', following),
    organisation_id: child === 'other' ? places.nursery : null,
    draft_number: 1,
    // What its family says is not this setting’s to read.
    held_back: child === 'other' ? ['familySays'] : [],
    asked_on: long,
    answer_by: long,
  })
  await put('ehc.not_for_settings', {
    case_id: caseId,
    parts: ['familySays'],
    reason: word('not_for_settings.reason', ['mark who may see']),
    marked_as: word('not_for_settings.marked_as', ['mark who may see']),
    marked_on: long,
  })
  await put('ehc.setting_draft', {
    child_id: work.childId,
    person_id: child === 'own' ? people['SENCO here'] : randomUUID(),
    answers: { worries: word('setting_draft.answers', ['open case + record agreement']) },
    saved_on: long,
  })
  if (child === 'sibling') await seedPassedOn(put, work)
}
