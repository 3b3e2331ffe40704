import type { Mark } from '../../../rules/request/marks.ts'

export const words = {
  notContact: 'Must not be contacted or told. In their words:',
  know: 'Before you begin',
  marks: {
    'the young person holds the rights':
      'The young person is over school age: the right is theirs. Write to them, not only to whoever asked.',
    '25 or over': 'By the birthday given they are 25 or over. The law on plans ends at 25.',
    'perhaps lives elsewhere':
      'The postcode may be another council’s. Check, and pass it on if so. Until then the clock is yours.',
    'cannot be reached': 'They gave no way to reach them. Ask the setting, or wait for them to come back.',
    'somebody must not be told': 'Somebody must not be told. See above.',
    'needs help to communicate': 'They need help to talk or read. See what they asked for below.',
    'family may not know': 'The family may not know of this request yet. Talk with them first.',
    'did not say who they are': 'They did not say who they are.',
    'perhaps the same child': 'There was an open request for a child of this name when it came.',
    'perhaps from a program':
      'A hidden box was filled in. It may be from a program, or from a browser that fills in forms.',
  } satisfies Record<Mark, string>,
  more: 'More of what they told us',
  rows: {
    knownAs: 'Called day to day',
    address: 'Lives at',
    postcode: 'Postcode',
    otherHome: 'Second home',
    tie: 'How they know the child',
    ways: 'Ways that are good for them',
    needs: 'What makes it easier',
    language: 'Language',
    needsMore: 'What else helps',
    parentName: 'Parent or carer',
    parentReach: 'How to reach the parent or carer',
    familyKnows: 'Does the family know?',
    meeting: 'A meeting before the request',
  },
} as const
