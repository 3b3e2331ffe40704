import type { FastifyInstance } from 'fastify'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { findUntold } from '#messages'
import { readTrayQuestion } from '../../rules/tray.ts'
import type { CaseFile } from '../../store/case-files.ts'
import { findViews } from '../../store/arrangements.ts'
import { findFlags } from '../../store/attention.ts'
import { findTray } from '../../store/tray.ts'
import { calledBy, type CasesRoom, deskOf } from '../room.ts'
import { colourOf, dueInWords, flagWords, untoldWords } from '../words.ts'
import { notGivenIn } from '../give/outcome.ts'
import type { News } from './news.tsx'
import type { Line } from './lines.tsx'
import { TrayView } from './view.tsx'
import { words } from './words.ts'

/** `/desk`: what is due, the soonest first. */
export const trayPage = (app: FastifyInstance, room: CasesRoom): void => {
  app.get('/desk', async (request, reply) => {
    const worker = await room.workerOf(request)
    await room.takeIn(worker)
    const query = singleQuery(request.query)
    const question = readTrayQuestion(query)
    const today = room.today().toString()
    const holder = { personId: worker.personId, teamIds: worker.teams.map(({ id }) => id) }
    const tray = await findTray(room.db, holder, question, today)
    const owners = [...new Set(tray.rows.flatMap((row) => row.owner_id ?? []))]
    const ids = tray.rows.map(({ id }) => id)
    const [called, names, colleagues, flags, views, untold] = await Promise.all([
      calledBy(room, worker, tray.rows),
      room.namesOf(owners),
      colleaguesOf(room, worker.teams),
      findFlags(room.db, ids),
      findViews(room.db, worker.personId),
      findUntold(handOver(room.db), ids),
    ])
    const view = (
      <TrayView
        question={question}
        counts={tray.counts}
        pages={tray.pages}
        lines={tray.rows.map((row) => ({
          ...lineOf(room, row, names, today),
          child: called.get(row.id) ?? null,
          marks: [
            ...flags.filter((flag) => flag.case_id === row.id).map(({ kind }) => flagWords[kind]),
            ...(untold.has(row.id) ? [untoldWords] : []),
          ],
        }))}
        views={views}
        kinds={room.desks.map(({ process, words: { name } }) => ({ value: process.name, text: name }))}
        colleagues={colleagues.filter(({ personId }) => personId !== worker.personId)}
        ticket={room.guard.mint(request, reply)}
        news={newsIn(query)}
        areAllChosen={query['all'] === 'yes'}
        elsewhere={room.elsewhere?.(worker) ?? []}
      />
    )
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })
}

/** Everybody in these teams, once each. */
export const colleaguesOf = async (room: CasesRoom, teams: readonly { readonly id: string }[]) => {
  const members = await Promise.all(teams.map(({ id }) => room.membersOf(id)))
  return [...new Map(members.flat().map((member) => [member.personId, member])).values()]
}

const lineOf = (
  room: CasesRoom,
  row: CaseFile,
  names: ReadonlyMap<string, string>,
  today: string,
): Omit<Line, 'marks' | 'child'> => {
  const desk = deskOf(room, row)
  return {
    reference: row.reference,
    title: row.title,
    process: desk?.words.name ?? row.process,
    stage: desk?.words.stages[row.stage] ?? { text: row.stage },
    due: {
      text: dueInWords(row.next_due_on, today),
      colour: colourOf(row.next_due_on, today),
      duty: row.next_duty === null ? null : (desk?.words.duties(row.next_duty, null) ?? row.next_duty),
    },
    owner: row.owner_id === null ? null : (names.get(row.owner_id) ?? null),
    seen: row.last_act,
  }
}

const newsIn = (query: Readonly<Record<string, string | undefined>>): News => {
  const given = Math.min(Number(query['given']) || 0, 50)
  const nothing = query['nothing']
  return {
    given: query['given'] === undefined ? null : words.given(given),
    left: notGivenIn(query['left']),
    nothing: nothing === 'chosen' ? words.chooseFirst : nothing === 'nobody' ? words.chooseWho : null,
  }
}
