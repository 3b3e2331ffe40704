import { randomUUID } from 'node:crypto'
import { epochDayOfIso, isoOfEpochDay, plusDays } from '#kit/day'
import { ties } from './children.ts'
import type { Casework } from './seed-advice.ts'
import type { Who } from './kinds-of-person.ts'
import type { Put } from './world.ts'

/** A panel that has the case on its list, with what its members think; somebody stands aside from the child called “own”. */
export const seedPanel = async (
  put: Put,
  { child, caseId, word, people, long, yesterday, authority }: Casework,
  papers: readonly object[],
): Promise<{ readonly meeting: string; readonly item: string }> => {
  const day = epochDayOfIso(yesterday)!
  const sitting = ties[child].filter(({ way }) => way === 'panel item').map(({ person }) => person as Who)
  const meeting = await put('ehc.panel_meeting', {
    authority,
    meets_on: isoOfEpochDay(plusDays(day, child === 'ended' ? -7 : 8)),
    place: 'A room',
    chair_id: sitting.length > 0 ? people['panel member'] : randomUUID(),
    arranged_by: randomUUID(),
    arranged_as: 'Somebody',
    sending: randomUUID(),
  })
  for (const who of sitting)
    await put('ehc.panel_member', { meeting_id: meeting, person_id: people[who], name: `Called ${who}` })
  const item = randomUUID()
  await put('ehc.panel_item', {
    id: item,
    meeting_id: meeting,
    case_id: caseId,
    question: 'whether to assess',
    put_on: long,
    papers: JSON.stringify(papers),
    papers_hash: '0'.repeat(64),
  })
  const read = ['see panel text']
  for (const who of child === 'restricted' ? [] : sitting) {
    const conflict = who === 'panel member who stood aside'
    await put('ehc.panel_interest', {
      item_id: item,
      person_id: people[who],
      conflict,
      because: conflict ? word('panel_interest.because', read) : null,
      said_as: word('panel_interest.said_as', read),
    })
  }
  const answered = () => ({ answer: 'not sure', because: word('panel_view.answers', read) })
  await put('ehc.panel_view', {
    item_id: item,
    person_id: people['panel member'],
    said_as: word('panel_view.said_as', read),
    answers: { needs: answered(), plan: answered() },
    sending: randomUUID(),
  })
  return { meeting, item }
}
