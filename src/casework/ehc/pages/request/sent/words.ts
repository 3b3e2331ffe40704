import type { AsksFirst } from '../../../rules/state.ts'

export const words = {
  title: 'We have your request',
  reference: 'Your reference',
  code: 'Your private code',
  keep: 'Write both down. With both of them you can see where your request is, at any time. The reference alone shows nothing.',
  started: (day: string) => `The council got it on ${day}. The clock has started.`,
  next: 'What happens next',
  steps: {
    parent: [
      'Someone from the council’s team reads it and gets in touch. You can say more at any time.',
      'We ask the nursery, school or college what they know. Nobody has to have done anything first.',
      'We decide whether to assess, and write to tell you. If we say no, we tell you why and how to appeal.',
    ],
    'young person': [
      'Someone from the council’s team reads it and gets in touch with you. You can say more at any time.',
      'We ask your school or college what they know. Nobody has to have done anything first.',
      'We decide whether to assess, and write to tell you. If we say no, we tell you why and how to appeal.',
    ],
    setting: [
      'We tell the family, the health service and social care that we are thinking about an assessment.',
      'We ask you for what you know of the child. Send what you have: nothing is needed in a set form.',
      'We decide whether to assess, and tell the family and you in writing.',
    ],
    'brought to attention': [
      'We get in touch with the family, or with the young person, and ask what they think.',
      'We decide whether to assess, and tell them. We may ask you for what you know.',
      'What we decide is private to the family, so you may not hear more from us.',
    ],
  } satisfies Record<AsksFirst, readonly string[]>,
  email: 'We have sent you an e-mail with the reference. It does not name the child.',
  dates: 'The dates that follow',
  advice: 'Advice that is free and does not come from the council',
  follow: 'See where your request is',
} as const
