import type { Likeness } from '#people'

export const words = {
  title: 'Find the child’s record',
  back: 'Back to the case',
  asked: 'The request is for',
  choose: 'Is this child on record already?',
  chooseHint: 'Records that are like the request. Twins share a birthday and a home: look at the given name.',
  none: 'No record is like the request.',
  fresh: 'None of these: make a new record',
  missing: 'Choose a record, or make a new one',
  button: 'Join the case to this record',
  like: {
    same: 'the same number',
    likely: 'very like',
    possible: 'perhaps',
    twin: 'perhaps a twin',
    none: 'not alike',
  } satisfies Record<Likeness, string>,
  open: (reference: string) => `There is an open case for this child already: ${reference}`,
  faulty: 'The name or the birthday in the request cannot be kept as it is. Put it right on the record first',
  changed: 'Somebody did something here since you opened the page. Look at the case first',
} as const
