export { absentFourWeeksDuring } from './absence.ts'
export { type Closure, schoolClosure } from './closure.ts'
export { type Exception, type Limb, limbs, notExceptions } from './limbs.ts'
