// Case files of every process: what was done, how it stands, what is due, and who has it.

export {
  type Act,
  after,
  commandsIn,
  type Due,
  type Facts,
  nextDue,
  type Process,
  replay,
  type Standing,
  type Step,
} from './rules/process-table.ts'
export { daysBetween, type Urgency, urgencyOf } from './rules/tray.ts'
export { openCase, type Opening, openWithin } from './actions/open-case.ts'
export { actOnCase, type ActRefusal, actWithin, type Deed } from './actions/act-on-case.ts'
export { type Done, findActs } from './store/acts.ts'
export {
  type CaseFile,
  findCase,
  findCaseByReference,
  findCases,
  findCasesOfChild,
  findOpenedFrom,
  nameChild,
} from './store/case-files.ts'
export { findTasks, type Task } from './store/tasks.ts'
export { findNotes, insertNote, type Note } from './store/notes.ts'
export type { CasesDatabase, CasesTables } from './store/tables.ts'
export { casesPages } from './pages/index.ts'
export { doDeed } from './pages/do-deed.ts'
export { nowAbout, type OpenedFile, openFile, openFirst, tellNotFound } from './pages/open-file.tsx'
export { namingWhose } from './pages/whose-case.tsx'
export { boxesIn, type Field, readFields, startsOf, type Values } from './pages/fields/field.ts'
export { Fields } from './pages/fields/view.tsx'
export type {
  CasesRoom,
  Colleague,
  CommandWords,
  Desk,
  DeskWords,
  Elsewhere,
  Visited,
  Worker,
} from './pages/room.ts'
export { casePointers } from './store/pointers.ts'
export { casesOfChildren, type ClosedCase, closedCasesAfter, destroyCase } from './store/destroy.ts'
