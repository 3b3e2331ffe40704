import type { Limb } from '../../rules/answer.ts'

/** What a setting reads that is asked whether it can take a child. */
export const words = {
  title: 'Can you meet this child’s needs?',
  asked: (setting: string, day: string) => `${setting} was asked on ${day}.`,
  by: (day: string) => `Please answer by ${day}. That is 15 days (Code of Practice 9.83).`,
  silent: 'If you do not answer, the council must decide without you.',
  shows:
    'You see the draft plan. You do not see what the family wrote to us, reports, or where the child lives.',
  can: 'Can you meet the needs in this draft?',
  yes: 'Yes, we can meet them',
  no: 'No, we cannot',
  canMissing: 'Choose whether you can meet the needs',
  why: 'If not, say why',
  whyHint:
    'The law knows three reasons only. Fill in those that are true, with what shows it. Being full is not one of them by itself.',
  limbs: {
    unsuitable: 'It does not suit the child’s age, ability, aptitude or needs',
    'education of others': 'Other children could not be taught well if this child came',
    'use of resources': 'It would be a poor use of resources',
  } satisfies Record<Limb, string>,
  whyMissing: 'Say why not under at least one of the three reasons',
  places: 'Places',
  placesHint: 'For example: two in year 4; or none, and how many are in the class.',
  needed: 'What you would need to say yes',
  neededHint: 'Staff, training, equipment or changes to the building.',
  who: 'Your name and job',
  whoMissing: 'Enter your name and job',
  send: 'Send our answer',
  sentTitle: 'We have your answer',
  sent: 'Thank you. The council has it now. It decides which setting the plan names, and tells the family.',
  answered: (day: string) => `Answered on ${day}. If you send another answer, the council sees the last one.`,
  draft: 'The draft plan',
  pdf: 'Keep a copy of the draft (PDF)',
  noDraft: 'The council has sent you the draft plan by post or e-mail.',
  inbox: {
    about: (reference: string) => `Can you take this child? ${reference}`,
    back: 'What is asked of you',
  },
} as const
