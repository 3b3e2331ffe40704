import {
  type Act,
  type CaseFile,
  type CasesTables,
  commandsIn,
  type Desk,
  type Done,
  findActs,
  nameChild,
  replay,
  type Worker,
} from '#cases'
import { findReportIds } from './advice/store/report-ids.ts'
import { keepBeside } from './advice/actions/keep-beside.ts'
import { keepFirst } from './again/actions/keep-first.ts'
import { keepWhatFollows } from './moves/actions/keep-what-follows.ts'
import { calledIn } from './actions/called.ts'
import { decide, type Item } from '#access'
import type { Database } from '#kit/db'
import { accessOf, type AskAccess, leaveTrace } from './actions/ask-access.ts'
import { joinFiles } from './actions/keep-file.ts'
import { keepConsultations } from './consultation/actions/keep-consultations.ts'
import { logConsulted } from './consultation/actions/log-consulted.ts'
import { casePapersFor } from './actions/case-papers.ts'
import { quieten } from './actions/quieten.ts'
import { tellConsulted } from './consultation/actions/tell-settings.ts'
import { endCopiesOf } from './copies/actions/keep-copies.ts'
import { endsCopies } from './copies/rules/copies.ts'
import { findCopies } from './copies/store/copies.ts'
import type { CopyTables } from './copies/store/tables.ts'
import { endPassing } from './moves/actions/end-passing.ts'
import { isMovingAway } from './moves/rules/passing-on.ts'
import { findPassedOn, type PassedOnTables } from './moves/store/passed-on.ts'
import { tellFamily } from './actions/tell-family.ts'
import { notYet } from './disagreement/rules/senseless.ts'
import { keepSentPlan } from './plan/actions/keep-sent-plan.ts'
import { findFiled, type PlanFileTables } from './final/store/plan-files.ts'
import { planDoorOf } from './plan/pages/door.tsx'
import { saying } from './pages/desk/saying.ts'
import { First, Rest } from './pages/desk/summary.tsx'
import type { EhcRoom } from './pages/room.ts'
import { findViewsOf, type ViewsTables } from './heard/store/views.ts'
import { keepList } from './panel/actions/keep-list.ts'
import { assessment } from './rules/process.ts'
import type { EhcCase } from './rules/state.ts'
import { factsOf } from './rules/facts.ts'
import { findAlike } from './store/alike.ts'
import type { RequestTables } from './store/request-tables.ts'
import { findRequestOf } from './store/requests.ts'

/** The desk of statutory assessments: who may do what, what a case says of itself, and what each deed does besides. */
export const ehcDesk = (room: EhcRoom): Desk => {
  const ask = accessOf(room.database, room.authority)
  return {
    // A process is used by its name and its tables; the state it folds stays inside.
    process: assessment as unknown as Desk['process'],
    words: saying,
    seeing: 'see timeline',
    hasOwnClock: true,
    allows: async (worker, permission, file) => (await ask(worker, permission, file)).ok,
    trail: (tx, visit) => leaveTrace(tx, room.authority, ask, visit),
    called: calledIn(room, ask),
    offers: (acts) => {
      const { disagreement } = replay(assessment, acts)
      return (command) => notYet(disagreement, command) === null
    },
    summary: (file, worker, acts) => summaryOf(room, ask, file, worker, acts),
    alongside: async (tx, { file, act, worker }) => {
      if (act.act === 'match to child') {
        await nameChild(tx.withTables<CasesTables>(), file.id, factsOf[act.act].parse(act.facts).childId)
        await joinFiles(tx, file.id, act.on)
      }
      await keepBeside(tx, room, { caseId: file.id, reference: file.reference, childId: file.child_id }, act)
      await tellConsulted(tx, room, file, act)
      await keepConsultations(tx, file, act)
      const by = { accountId: worker.asker.accountId, as: worker.as }
      await logConsulted(tx, file, act, { authority: room.authority, council: room.contacts.council, by })
      await endPassing(tx, file.id, act)
      if (endsCopies.has(act.act)) await endCopiesOf(tx, [file.id], act.on)
      await keepSentPlan(tx, file.id, act, worker.as)
      const before = await standingBefore(tx, file, act)
      await keepList(tx, file, before, act)
      await keepFirst(tx, file.reference, before, act, worker.as)
      await keepWhatFollows(tx, file, act, worker)
      await tellFamily(tx, room, file, act)
      await quieten(tx, file, act)
    },
  }
}

/** How the case stood when this act came to it: its acts, without the last. */
const standingBefore = async (tx: Database, file: CaseFile, act: Act): Promise<EhcCase> => {
  const acts = await findActs(tx.withTables<CasesTables>(), file.id)
  return replay(assessment, acts.at(-1)?.act === act.act ? acts.slice(0, -1) : acts)
}

const summaryOf = async (
  room: EhcRoom,
  ask: AskAccess,
  file: CaseFile,
  worker: Worker,
  asked: Promise<readonly Done[]>,
) => {
  const { database } = room
  const may = async (act: string) => (await ask(worker, act, file)).ok
  const steps = Object.entries(commandsIn(assessment, file.stage))
  const [readsRequest, readsPanel, readsText, mayRelease, maySend, ...allowed] = await Promise.all([
    may('see request pack'),
    may('see panel text'),
    may('see ordinary text'),
    may('release bundle'),
    may('send letter'),
    ...steps.map(([, { permission }]) => may(permission)),
  ])
  const [item] = await ask.itemsOf([file])
  const open = new Set(steps.flatMap(([command], at) => (allowed[at] ? [command] : [])))
  const [acts, request, alike, views, papers, reportIds, filed, copies, passed, planDoor] = await Promise.all(
    [
      asked,
      readsRequest ? findRequestOf(database.withTables<RequestTables>(), file.id) : null,
      findAlike(database, file),
      readsText ? findViewsOf(database.withTables<ViewsTables>(), file.id) : null,
      casePapersFor(database, room.authority, worker.asker, file, item),
      findReportIds(database, file.id),
      findFiled(database.withTables<PlanFileTables>(), file.id),
      findCopies(database.withTables<CopyTables>(), file.id),
      isMovingAway(file.stage) ? findPassedOn(database.withTables<PassedOnTables>(), file.id) : null,
      planDoorOf(database, ask, file, worker),
    ],
  )
  const props = {
    file,
    acts,
    today: room.today(),
    state: replay(assessment, acts),
    request,
    alike,
    readsPanel,
    mayRelease,
    maySend,
    readsText,
    opensRecord: file.child_id !== null && decide(worker.asker, 'see child', recordAlone(item!, file)).ok,
    views,
    mayDo: (command: string) => open.has(command),
    papers,
    reportIds,
    filed,
    copies,
    passed,
    planDoor,
  }
  return { first: <First {...props} />, rest: <Rest {...props} /> }
}

/** As the record itself asks: whoever has the case alone, and no tie to the child, does not open it. */
const recordAlone = (item: Item, { id }: CaseFile): Item => ({
  ...item,
  caseId: null,
  relationships: item.relationships.filter(({ caseId }) => caseId !== id),
})
