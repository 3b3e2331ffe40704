import type { Duty } from '../duty.ts'
import { read, regulation, sincePart3 } from '../sources.ts'

/** Moving up: the plan must be reviewed and changed, and name the next setting, by these days. */
export const phaseTransferDuties = [
  {
    duty: 'finish the plan before college',
    who: 'the council',
    does: 'review the plan and name the next setting',
    after: '31 March in the year of the move',
    within: null,
    countedHow: 'before',
    ...regulation('18(1)(a)'),
    force: 'law',
    inForce: sincePart3,
    exceptions: [],
    ...read,
    note: 'The Code of Practice and national statistics use 31 March itself.',
  },
  {
    duty: 'finish the plan before the next school',
    who: 'the council',
    does: 'review the plan and name the next setting',
    after: '15 February in the year of the move',
    within: null,
    countedHow: 'before',
    ...regulation('18(1)(b)'),
    force: 'law',
    inForce: sincePart3,
    exceptions: [],
    ...read,
    note: 'The Code of Practice and national statistics use 15 February itself.',
  },
  {
    duty: 'finish the plan before another college',
    who: 'the council',
    does: 'review the plan and name the next setting',
    after: 'the move from one college or other post-16 setting to another',
    within: 5,
    countedHow: 'months before',
    ...regulation('18(2)'),
    force: 'law',
    inForce: sincePart3,
    exceptions: [],
    ...read,
  },
] as const satisfies readonly Duty[]
