import type { UnusualRule } from '../../rules/unusual.ts'

export const words = {
  title: 'Unusual use of records',
  intro:
    'These are things to ask about, not to blame for. A busy day, a late call or a common name may be all there is to it.',
  nothing: 'Nothing unusual on this day.',
  rules: {
    'many children in a day': 'Opened the records of many children in one day',
    'out of hours': 'Used records early, late, at a weekend or on a bank holiday',
    'same family name': 'Looked at a child with the same family name',
    'same postcode': 'Looked at a child who lives at the same postcode',
    'no open case': 'Looked at a child with no open case',
    'refused again and again': 'Tried again and again, and was not let in',
  } satisfies Record<UnusualRule, string>,
  size: (children: number, entries: number) =>
    `${children === 1 ? '1 child' : `${children} children`}, ${entries === 1 ? '1 time' : `${entries} times`}`,
  see: (name: string) => `See what ${name} did`,
} as const
