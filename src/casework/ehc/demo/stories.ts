import {
  step,
  begun,
  agreed,
  asked,
  came,
  allCame,
  needed,
  drafted,
  final,
  toldAdviser,
  away,
  type Step,
} from './story-steps.ts'

/** How invented cases go. Where one stands today follows from the day it began. */
export const stories = {
  'in time': [...begun(), agreed(30), asked(32), ...allCame(48), needed(84), ...drafted(100), ...final(132)],
  'parties not told': [step(3, 'acknowledge')],
  'late to decide': [
    ...begun({ told: 6 }),
    agreed(58),
    asked(60),
    ...allCame(80),
    needed(118),
    ...drafted(131),
    ...final(163, 'Brambleside School'),
  ],
  'late advice': [
    ...begun(),
    agreed(38),
    asked(41),
    came('family', 50),
    came('care', 62),
    came('school', 77),
    step(45, 'family asks for somebody', {
      facts: () => ({
        id: 'wish',
        who: 'a speech and language therapist',
        because: 'Nobody has ever looked at why.',
      }),
    }),
    step(49, 'answer a wish', {
      facts: () => ({ id: 'wish', answer: 'no' }),
      reason: 'Community paediatrics will ask their own speech therapist, so the same advice comes once.',
    }),
    step(86, 'chase advice', {
      facts: () => ({ chased: ['health', 'psych'].map((id) => ({ id, sort: 'chaser' })) }),
    }),
  ],
  'late draft': [...begun(), agreed(33), asked(35), ...allCame(58), needed(109), ...drafted(136)],
  'family away': [
    ...begun(),
    agreed(31),
    asked(33),
    ...allCame(52),
    needed(95),
    ...drafted(128, ['familySays']),
    away,
  ],
  'not assessed': [
    ...begun(),
    step(37, 'refuse to assess', {
      by: 'manager',
      reason:
        'What the nursery and the family tell us agrees: the help in place meets this child’s needs, and nothing is asked for that calls for a plan.',
    }),
  ],
  'in mediation': [
    ...begun(),
    step(37, 'refuse to assess', {
      by: 'manager',
      reason:
        'What the school and the family tell us shows needs that the help in place meets, and no more is asked for.',
    }),
    toldAdviser(48, 'to mediate'),
    step(58, 'mediation arranged', {
      facts: (on) => ({
        arrangedOn: on.toString(),
        meetsOn: on.add({ days: 20 }).toString(),
        who: 'The team manager',
      }),
    }),
  ],
  'at the Tribunal': [
    ...begun(),
    agreed(30),
    asked(32),
    ...allCame(48),
    needed(84),
    ...drafted(100),
    ...final(132),
    toldAdviser(150, 'a certificate only'),
    step(152, 'certificate given', { facts: (on) => ({ givenOn: on.toString() }) }),
    step(168, 'appeal registered', {
      facts: (on) => ({
        registeredOn: on.toString(),
        reference: 'EH331/26/00042',
        about: ['change the plan', 'name the school'],
        respondBy: on.add({ days: 42 }).toString(),
        evidenceBy: on.add({ days: 90 }).toString(),
        bundleBy: on.add({ days: 110 }).toString(),
        hearingOn: on.add({ days: 126 }).toString(),
      }),
    }),
  ],
  'assessed after all': [
    ...begun(),
    step(34, 'refuse to assess', {
      by: 'manager',
      reason: 'What was known then showed that the help in place met this child’s needs.',
    }),
    step(58, 'assess after all', { by: 'manager', reason: 'The family told us more at a meeting.' }),
    asked(60),
    ...allCame(76),
  ],
  'no plan': [
    ...begun(),
    agreed(29),
    asked(31),
    ...allCame(47),
    step(98, 'no plan is needed', {
      by: 'manager',
      reason: 'The advice agrees that the school can give the help it describes, and all of it has begun.',
    }),
  ],
  withdrawn: [...begun(), step(20, 'withdraw', { reason: 'The mother rang: they will wait and see.' })],
  'moved away': [
    ...begun(),
    agreed(30),
    asked(32),
    step(55, 'moved away', { reason: 'They live in another council’s area since Monday.' }),
    step(58, 'papers passed on'),
  ],
  'moving away': [
    ...begun(),
    agreed(30),
    asked(32),
    ...allCame(48),
    needed(84),
    ...drafted(100),
    ...final(132),
    step(160, 'moved away', {
      reason: 'The father rang: they move to his mother’s, in another council’s area.',
    }),
  ],
  'moved here': [step(20, 'say what follows', { by: 'manager' })],
  'asked again': [
    ...begun(),
    agreed(30),
    asked(32),
    ...allCame(48),
    needed(84),
    ...drafted(100),
    ...final(132),
    step(326, 'asked to assess again', { reason: 'She has lost most of her sight since the plan.' }),
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>

export type Story = keyof typeof stories
