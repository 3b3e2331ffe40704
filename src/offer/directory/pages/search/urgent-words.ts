import type { Urgent } from '../../rules/urgent.ts'

type Line = {
  readonly before: string
  readonly number: string
  readonly after: string
}

const childline: Line = { before: 'Childline, for anybody under 19: ', number: '0800 1111', after: ', free.' }

export const urgentWords = {
  title: 'If somebody may be in danger now',
  lines: {
    life: [
      { before: 'Ring ', number: '999', after: ' if a life is at risk, or go to the nearest A&E.' },
      {
        before: 'Ring ',
        number: '111',
        after: ' and choose option 2 for help in a mental health crisis, day and night, at any age.',
      },
      { before: 'Samaritans: ', number: '116 123', after: ', free, day and night.' },
      { before: 'Shout: send a text to ', number: '85258', after: ', free, day and night.' },
      childline,
    ],
    harm: [
      {
        before: 'Ring ',
        number: '999',
        after: ' if somebody is in danger. On a mobile, press 55 when you are asked, if you cannot speak.',
      },
      {
        before: 'Worried about a child? NSPCC: ',
        number: '0808 800 5000',
        after: '. You need not be sure, and need not say who you are.',
      },
      {
        before: 'Somebody hurts you at home? National Domestic Abuse Helpline: ',
        number: '0808 2000 247',
        after: ', free, day and night.',
      },
      childline,
    ],
  } satisfies Record<Urgent, readonly Line[]> as Record<Urgent, readonly Line[]>,
  below: {
    life: 'You are right to look for help. What we found is below; not all of it answers at once.',
    harm: 'You are right to look for help. What we found is below. Your browser may keep a note of pages you were on.',
  } satisfies Record<Urgent, string>,
} as const
