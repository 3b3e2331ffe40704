import type { OrganisationKind } from '../rules/copies.ts'
import type { SentHow } from '../store/tables.ts'

/** What is said of the copies of a plan that go to organisations. */
export const words = {
  inbox: {
    title: 'Plans sent to you',
    lead: 'Education, health and care plans that by law are sent to where you work: because the plan names it, or because it is the health body. A plan is here for as long as that is so.',
    none: 'No plan is with you now.',
    since: (to: OrganisationKind, who: string, day: string) =>
      to === 'setting' ? `Names ${who}. Sent on ${day}.` : `Sent to ${who} on ${day}.`,
    nobody: 'A child',
    link: (count: number) =>
      count === 1 ? 'Read the plan sent to you' : `Read the ${count} plans sent to you`,
  },
  read: {
    title: 'A plan sent to you',
    back: 'Plans sent to you',
    because: {
      setting: (who: string, council: string) =>
        `${council} names ${who} in this plan. A school, college or maintained nursery school must admit the child (section 43), and the help in section F must be given.`,
      'health body': (_who: string, council: string) =>
        `${council} sends you this plan because the help in section G must be arranged by the responsible health body (section 42(3)).`,
    } satisfies Record<OrganisationKind, (who: string, council: string) => string>,
    only: 'You see the plan, and nothing else of the child’s record because of it. Every look is kept, and the family can see it.',
    pdf: 'Keep a copy (PDF)',
    until:
      'It is here until another plan takes its place. Then your own copy is to be kept or destroyed as your rules say.',
  },
  desk: {
    heading: 'Sent to organisations',
    to: { setting: 'The setting it names', 'health body': 'Health body' } satisfies Record<
      OrganisationKind,
      string
    >,
    how: {
      online: (day: string) => `Can be read there since ${day}, signed in`,
      code: (day: string) => `A code was made on ${day}`,
      post: (day: string) => `Posted on ${day}`,
    } satisfies Record<SentHow, (day: string) => string>,
    notYet: 'Not sent yet: nobody there has an account',
    ended: (day: string) => `Ended: until ${day}`,
    never: 'Ended before it could be read',
    send: 'Send it by a code or by post',
    again: 'Make a new code, or post it',
  },
  send: {
    title: 'Send the plan by hand',
    lead: {
      nobody: (who: string) =>
        `Nobody at ${who} has an account that opens plans. Print the plan and post it, or make a code they can read it with.`,
      online: (who: string) =>
        `Those who answer for plans at ${who} can read it here, signed in. You can also send it by hand.`,
    },
    codeTitle: 'By a code',
    codeText:
      'The code opens this plan, and nothing else, for 28 days. It is shown once and kept nowhere. Give it by phone to somebody you know there, or send it apart from the reference. A code made before opens nothing any more.',
    makeCode: 'Make a code',
    postTitle: 'By post',
    postText:
      'Print the PDF from the case, and put it in the post. Then press this, so that the family can see that it went.',
    posted: 'It went by post today',
    made: 'Write these down or send them now. The code cannot be shown again.',
    address: 'Page',
    reference: 'Reference',
    code: 'Code',
    until: 'Opens until',
    back: 'Back to the case',
  },
  family: {
    heading: 'Who else has the plan',
    lead: 'By law we send the plan to the school or other place it names, and to the health body.',
    sent: (who: string, day: string) => `${who}, sent ${day}`,
    notYet: (who: string) => `${who}: it is being sent`,
    ended: (who: string, day: string) => `${who}: could read it until ${day}`,
  },
} as const
