import type { GateFault } from '../../actions/ready-to-send.ts'

export const words = {
  title: 'Check the draft before it is sent',
  ready: 'It holds all that the law asks for, and nothing stops it.',
  readyLook: 'It can be sent. Look at these once more first.',
  notReady: 'It cannot be sent yet.',
  must: 'What must be put right',
  look: 'What to look at once more',
  gate: 'Before it leaves',
  found: 'What may belong to another child',
  plan: 'The plan as a whole',
  law: (cite: string) => `(${cite})`,
  to: 'It goes to',
  toNobody: 'Nobody yet',
  blank: 'Section I is empty, as the law asks of a draft (section 38(5)).',
  appendices: 'It goes with all the advice of section K, and the letter.',
  send: 'See the letter, then send',
  gates: {
    'nobody knows whose record it is':
      'Join this case to the child’s record first. Only then do we know who must not be told.',
    'nobody to send it to':
      'The record names nobody it can go to. Write down who has parental responsibility, or the young person.',
    'it names another child':
      'It may hold something of another child’s. Take it out, or ask the manager of the team to look and to send it.',
    'a second person must send it':
      'Somebody must be kept from this child’s papers. A manager who did not write the last words must look, and send it.',
    'nothing changed since the last': 'It is the same as the draft that was sent last.',
  } satisfies Record<GateFault, string>,
} as const
