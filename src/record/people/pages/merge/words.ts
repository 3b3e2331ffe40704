import type { MergeRefusal } from '../../actions/merge-people.ts'

export const words = {
  title: 'This child is on record twice',
  back: 'Back to the record',
  intro: 'Everything on the other record moves to this one. It can be undone: each gets back what it had.',
  other: 'The other record: its pupil or NHS number, or the address of its page',
  otherMissing: 'Say which record is the other one',
  reason: 'How do you know it is the same child?',
  reasonMissing: 'Say how you know',
  merge: 'Make them one record',
  none: 'We found no other record that you may see. Check the number or the address',
  faults: {
    'not found': 'We found no other record that you may see. Check the number or the address',
    'one record already': 'These are one record already',
    'related to each other': 'One is in the family of the other, so they are two people',
    'two numbers': 'They have different numbers, so they are two children. Twins are never made one',
    'two accounts':
      'Both records have an account to sign in with. Close the one that is not used, then try again',
  } satisfies Record<MergeRefusal, string>,
  before: 'Made one with this record',
  undo: 'Take them apart again',
  on: (day: string) => `on ${day}`,
} as const
