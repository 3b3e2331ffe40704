import type { CommentState } from '../../rules/comments/lifecycle.ts'
import type { Reason } from '../../rules/comments/reasons.ts'
import type { State } from '../../rules/lifecycle.ts'

type Said = { readonly heading: string; readonly text: (due: string) => string }

const waiting: Said = {
  heading: 'We have your message',
  text: (due) => `It is waiting for someone to look at it. We aim to do this by ${due}.`,
}

export const words = {
  title: 'See how we are getting on',
  intro: 'When you told us something, we gave you a reference. Type it here.',
  reference: 'Your reference',
  hint: 'For example, WM-7K3Q-9FMD',
  look: 'Look it up',
  /** Nothing here says what the message was about: anyone may have been handed the reference. */
  states: {
    received: waiting,
    // Whoever wrote may be a person whose browser filled in the hidden box.
    'suspected spam': waiting,
    'in hand': {
      heading: 'Someone is looking at it now',
      text: (due) => `We aim to finish by ${due}.`,
    },
    answered: {
      heading: 'We have answered it',
      text: () => 'If something is still wrong, please tell us again.',
    },
    closed: {
      heading: 'We have finished with it',
      text: () => 'If something is still wrong, please tell us again.',
    },
  } satisfies Record<State, Said>,
  /** The answer to a comment is public already; the comment itself is not shown here. */
  comments: {
    received: waiting,
    'suspected spam': waiting,
    'in hand': {
      heading: 'Someone is reading it now',
      text: (due) => `We aim to answer by ${due}.`,
    },
    published: {
      heading: 'We have answered it',
      text: () => 'Your comment is on this site with our answer. Nothing there shows who you are.',
    },
    'answered privately': {
      heading: 'We have answered you',
      text: () => 'Our answer went to you alone. We did not put your comment on this site.',
    },
    'not published': {
      heading: 'We have read it',
      text: () => 'We did not put it on this site.',
    },
  } satisfies Record<CommentState, Said>,
  /** Why it is not on the site, and what to do next. */
  reasons: {
    'abusive or vexatious': {
      text: 'We did not put it on this site because of the way it was written. You can write to us again, or make a complaint.',
      link: { text: 'Ring or write to us', href: '/help-by-phone' },
    },
    'about one child': {
      text: 'It was about the help one child gets. That is private, so we did not put it on this site. We passed it to the people who deal with that. If you hear nothing, ring us.',
      link: { text: 'Ring or write to us', href: '/help-by-phone' },
    },
    duplicate: {
      text: 'We have it once already, so we did not put it on this site a second time. The answer is the same.',
      link: { text: 'You said, we did', href: '/you-said-we-did' },
    },
    'identifies someone': {
      text: 'It could have shown who somebody is, even after we changed it, so we did not put it on this site. We have read it, and we use what it says.',
      link: { text: 'You said, we did', href: '/you-said-we-did' },
    },
  } satisfies Record<
    Reason,
    { readonly text: string; readonly link: { readonly text: string; readonly href: string } }
  >,
  ourAnswer: 'What we said',
  saidAndDone: { text: 'See what people said and what we did', href: '/you-said-we-did' },
  unknown: {
    heading: 'We cannot find that reference',
    text: 'Check it against the one we gave you. It has eight letters and numbers after WM. There is never a 0, 1, O or I in it.',
  },
} as const
