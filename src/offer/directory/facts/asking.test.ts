import { expect, test } from 'vitest'
import { howToAsk } from './index.ts'

test.each([
  [
    'a service that needs no referral can be asked by the family',
    false,
    undefined,
    true,
    'You can ask for this yourself. You do not need a referral.',
  ],
  [
    'a service with no referral also says who else can ask',
    false,
    ['self', 'parent', 'school'],
    true,
    'You can ask for this yourself. You do not need a referral. Your school, nursery or college can ask too.',
  ],
  [
    'where a referral is needed and a parent can make it, the family asks',
    true,
    ['parent', 'professional'],
    true,
    'You need a referral, and a parent or carer can ask for it. Another professional who works with you can ask too.',
  ],
  [
    'where a referral is needed and anybody can make it, you ask',
    true,
    ['self', 'parent'],
    true,
    'You need a referral, and you can ask for it yourself.',
  ],
  [
    'a family on the list can ask though nobody said if a referral is needed',
    undefined,
    ['parent'],
    true,
    'A parent or carer can ask for this.',
  ],
  [
    'a family not on the list is told who can ask for them',
    true,
    ['professional', 'school', 'health'],
    false,
    'You cannot ask for this yourself. A health worker, another professional who works with you, or your school, nursery or college can ask for you, so talk to them first.',
  ],
  [
    'a list without the family is enough to know that they cannot ask',
    undefined,
    ['health'],
    false,
    'You cannot ask for this yourself. A health worker can ask for you, so talk to them first.',
  ],
  [
    'a professional who is the only one to ask is not "another"',
    true,
    ['professional'],
    false,
    'You cannot ask for this yourself. A professional who works with you can ask for you, so talk to them first.',
  ],
  [
    'a referral by nobody knows whom is still a referral',
    true,
    undefined,
    false,
    'You need someone to refer you. The organisation can tell you who to ask.',
  ],
  [
    'nobody has said',
    undefined,
    undefined,
    null,
    'We do not know if you need a referral. The organisation can tell you.',
  ],
  [
    'an empty list is nobody having said',
    undefined,
    [],
    null,
    'We do not know if you need a referral. The organisation can tell you.',
  ],
] as const)('%s', (_, referral, who, selfReferral, words) => {
  expect(howToAsk({ referral_needed: referral, who_can_refer: who && [...who] })).toEqual({
    selfReferral,
    words,
  })
})
