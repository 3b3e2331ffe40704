import type { Requester } from '../../rules/state.ts'
import type { Speaker } from './heard-facts.ts'

/** As whom somebody speaks who holds the code of a request, and how they are named on the record. */
export const tellerByCode = {
  parent: { speaks: 'family', as: 'A parent, by the code of the request' },
  'young person': { speaks: 'young person', as: 'The young person, by the code of the request' },
  setting: { speaks: 'setting', as: 'The school or college that asked, by the code of the request' },
  'brought to attention': {
    speaks: 'somebody else',
    as: 'Whoever brought the child to attention, by the code of the request',
  },
  'health body': { speaks: 'somebody else', as: 'The health body, by the code of the request' },
  'the council': { speaks: 'somebody else', as: 'The council, by the code of the request' },
} as const satisfies Readonly<Record<Requester, { readonly speaks: Speaker; readonly as: string }>>
