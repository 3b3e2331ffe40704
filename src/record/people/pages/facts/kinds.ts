import type { ChildAct } from '#access'
import type { FactKind, FactRow } from '../../store/facts.ts'
import { sections } from '../../rules/sections.ts'
import * as agreement from './agreement-fields.ts'
import type { Field } from './field.ts'
import * as fields from './fields.ts'

/** One form about one kind of fact. */
export type FactForm = {
  readonly title: string
  readonly button: string
  readonly fields: readonly Field[]
  /** Any of these lets somebody in. */
  readonly acts: readonly ChildAct[]
  /** What is kept besides what was asked. */
  readonly fixed?: (today: string) => FactRow
  /** Only for whoever the fact is about: an answer is given by the one who was asked. */
  readonly own?: true
}

export type FormName = 'add' | 'change' | 'end' | 'answer' | 'take-back'
export type FactForms = Readonly<Partial<Record<FormName, FactForm>>>

const writing = (kind: FactKind) => [sections[kind].write] as const
const until = (label: string): readonly Field[] => [{ ...fields.to, label, missing: 'Enter the last day' }]
const ending = (kind: FactKind, title: string, label: string): FactForm => ({
  title,
  button: 'Save the last day',
  fields: until(label),
  acts: writing(kind),
})

export const factForms: Readonly<Record<FactKind, FactForms>> = {
  homes: {
    add: { title: 'Add a home', button: 'Add', fields: fields.home, acts: writing('homes') },
    change: { title: 'Put a home right', button: 'Save', fields: fields.home, acts: writing('homes') },
    end: ending('homes', 'They no longer live there', 'Last day there'),
  },
  ways: {
    add: { title: 'Add a way to reach them', button: 'Add', fields: fields.way, acts: writing('ways') },
    change: { title: 'Put it right', button: 'Save', fields: fields.way, acts: writing('ways') },
    end: ending('ways', 'Stop using this', 'Last day it could be used'),
  },
  wishes: {
    add: {
      title: 'Say how they want to be written to',
      button: 'Save',
      fields: fields.wish,
      acts: writing('wishes'),
    },
    change: { title: 'Put it right', button: 'Save', fields: fields.wish, acts: writing('wishes') },
    end: ending('wishes', 'They no longer ask for this', 'Last day it held'),
  },
  family: {
    add: {
      title: 'Add somebody in the family',
      button: 'Add',
      fields: [...fields.relativeName, fields.knownRelative, ...fields.relative, ...fields.limits],
      acts: writing('family'),
    },
    change: {
      title: 'Put right what they are to the child',
      button: 'Save',
      fields: [...fields.relative, ...fields.limits],
      acts: writing('family'),
    },
    end: ending('family', 'This no longer holds', 'Last day it held'),
  },
  settings: {
    add: { title: 'Add where they go', button: 'Add', fields: fields.attended, acts: writing('settings') },
    change: { title: 'Put it right', button: 'Save', fields: fields.attended, acts: writing('settings') },
    end: ending('settings', 'They have left', 'Last day on roll'),
  },
  workers: {
    add: {
      title: 'Add somebody who works with them',
      button: 'Add',
      fields: fields.worker,
      acts: writing('workers'),
    },
    end: ending('workers', 'They no longer work with this child', 'Last day'),
  },
  statuses: {
    add: { title: 'Add a fact', button: 'Add', fields: fields.status, acts: writing('statuses') },
    change: { title: 'Put a fact right', button: 'Save', fields: fields.status, acts: writing('statuses') },
    end: ending('statuses', 'This is no longer so', 'Last day it was so'),
  },
  agreements: {
    add: {
      title: 'Write down what somebody was asked to agree to',
      button: 'Add',
      fields: agreement.question,
      acts: writing('agreements'),
    },
    change: {
      title: 'Write down the answer',
      button: 'Save',
      fields: agreement.answer,
      acts: writing('agreements'),
    },
    end: {
      title: 'They take their agreement back',
      button: 'Save',
      fields: agreement.takenBack,
      acts: writing('agreements'),
    },
    answer: {
      title: 'Do you agree?',
      button: 'Send my answer',
      fields: agreement.ownAnswer,
      acts: ['give agreement'],
      fixed: (today) => ({ route: 'online', responded_on: today, interpreter_used: false }),
      own: true,
    },
    'take-back': {
      title: 'Take your agreement back',
      button: 'Take it back',
      fields: agreement.ownReason,
      acts: ['give agreement'],
      fixed: (today) => ({ withdrawn_on: today }),
      own: true,
    },
  },
  capacity: {
    add: {
      title: 'Add a decision about capacity',
      button: 'Add',
      fields: agreement.judged,
      acts: writing('capacity'),
    },
    change: { title: 'Put it right', button: 'Save', fields: agreement.judged, acts: writing('capacity') },
    end: ending('capacity', 'This no longer holds', 'Last day it held'),
  },
}
