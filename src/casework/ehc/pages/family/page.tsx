import type { FastifyInstance } from 'fastify'
import { type CasesTables, findActs, openFile, replay, tellNotFound } from '#cases'
import { BackLink } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import { findViewsOf, type ViewsTables } from '../../heard/store/views.ts'
import { findCopies } from '../../copies/store/copies.ts'
import type { CopyTables } from '../../copies/store/tables.ts'
import { findWent } from '../../moves/store/files.ts'
import type { Letter } from '../../rules/letters/letter.ts'
import { mayAskAgain as mayAskAgainAt } from '../../again/rules/may-ask.ts'
import { namedFor, signedIn } from '../../advice/pages/family/given.tsx'
import type { Ways } from '../../advice/pages/family/reports.tsx'
import type { EhcCase } from '../../rules/state.ts'
import { datesOf } from '../../rules/dates.ts'
import { assessment } from '../../rules/process.ts'
import type { EhcDesks } from '../desks.ts'
import { LetterText } from '../letter/view.tsx'
import { Column } from '../request/column.tsx'
import { calendarFile } from '../your-request/calendar-file.ts'
import { standingOf } from '../your-request/standing.ts'
import { likelyIn } from './likely.ts'
import { FamilyView } from './view.tsx'
import { words } from './words.ts'

/** `/your-child/RQ-…`: one page for a family who are signed in. Whoever works on the case may see it as they do. */
export const familyPages = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/your-child/:reference', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened || opened.desk.process.name !== assessment.name) return tellNotFound(room, request, reply)
    const { file, desk, worker } = opened
    const today = room.today()
    const [acts, mayRead, maySeeWho, isFamily, names] = await Promise.all([
      findActs(room.db, file.id),
      desk.allows(worker, 'see request pack', file),
      desk.allows(worker, 'see who looked', file),
      desk.allows(worker, 'add own views', file),
      room.namesOf([file.owner_id, file.child_id].filter((id) => id !== null)),
    ])
    const state = replay(assessment, acts)
    const standing = standingOf(state, acts, today)
    const mayTell =
      'views came' in (assessment.lifecycle[state.stage] ?? {}) && (await desk.allows(worker, 'upload', file))
    const mayAskAgain = isFamily && (await desk.allows(worker, 'open case', file))
    const name = (file.child_id !== null && names.get(file.child_id)) || null
    const view = (
      <FamilyView
        {...{ standing, name }}
        named={await namedFor(room.database, room.authority, file, signedIn(worker.asker, worker.as))}
        ways={isFamily ? waysIn(file.reference, state) : null}
        reference={file.reference}
        again={mayAskAgain ? againAt(file.reference, state) : null}
        holder={(file.owner_id !== null && names.get(file.owner_id)) || null}
        likely={await likelyIn(room.database, file, state, standing, today)}
        letters={mayRead ? acts.flatMap(letterIn) : []}
        acts={mayRead ? acts : []}
        went={mayRead ? await findWent(room.database, file.id) : []}
        copies={mayRead ? await findCopies(room.database.withTables<CopyTables>(), file.id) : []}
        today={today.toString()}
        views={
          mayTell
            ? (await findViewsOf(room.database.withTables<ViewsTables>(), file.id)).filter(
                ({ keptAs }) => keptAs === worker.as,
              )
            : null
        }
        news={singleQuery(request.query)['done'] === 'views'}
        whoLooked={maySeeWho && file.child_id !== null ? `/records/${file.child_id}/who-looked` : null}
        help={room.help}
      />
    )
    return room.frame(request, reply, { title: words.title(name ?? words.somebody) }, view, { keep: 'never' })
  })

  app.get('/your-child/:reference/dates.ics', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened || opened.desk.process.name !== assessment.name) return tellNotFound(room, request, reply)
    const state = replay(assessment, await findActs(room.db, opened.file.id))
    return reply
      .header('cache-control', 'no-store')
      .type('text/calendar; charset=utf-8')
      .send(calendarFile(state.receivedOn, datesOf(state), room.today(), room.baseUrl))
  })

  app.get('/your-child/:reference/letters/:sequence', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened || !(await opened.desk.allows(opened.worker, 'see request pack', opened.file)))
      return tellNotFound(room, request, reply)
    const { sequence } = request.params as { sequence: string }
    const acts = await findActs(room.database.withTables<CasesTables>(), opened.file.id)
    const letter = acts.flatMap(letterIn).find((one) => String(one.sequence) === sequence)?.letter
    if (!letter) return tellNotFound(room, request, reply)
    const { reference } = opened.file
    const view = (
      <Column>
        <BackLink href={`/your-child/${reference}`} text={words.backToCase} />
        <LetterText letter={letter} reference={reference} level={1} />
      </Column>
    )
    return room.frame(request, reply, { title: letter.title }, view, { keep: 'never' })
  })
}

/** Where a family with a plan asks for another assessment, or sees the one that is under way. */
const againAt = (reference: string, { stage, assessedIn }: EhcCase) => {
  if (!mayAskAgainAt({ stage })) return null
  return assessedIn === null
    ? { ask: `/your-child/${reference}/assess-again` }
    : { see: `/your-child/${assessedIn}` }
}

/** Where a family says what it thinks of the advice. */
const waysIn = (reference: string, { advice }: EhcCase): Ways => {
  const own = advice.find(({ kind }) => kind === 'family')
  return {
    views: own ? `/asked/${reference}/${own.id}` : null,
    wish: `/your-child/${reference}/ask-somebody`,
    enough: (id) => `/your-child/${reference}/enough/${id}`,
  }
}

const letterIn = ({ sequence, facts }: { sequence: number; facts: Readonly<Record<string, unknown>> }) => {
  const letter = facts['letter'] as Letter | undefined
  return letter ? [{ sequence, letter }] : []
}
