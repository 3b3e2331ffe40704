import type { Section } from './sections.ts'

/** A page that is more than words (a form, a walk, letters), told in the contents and found by search like an article. */
export type OwnPage = {
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly section: Section
  readonly keywords: readonly string[]
}

export const ownPages: readonly OwnPage[] = [
  {
    path: '/what-to-do-next',
    title: 'What to do next: three questions',
    summary: 'Answer three questions and see who can help you, what to say and what to bring.',
    section: 'needs',
    keywords: ['worried', 'concern', 'first steps', 'who to ask', 'triage', 'not talking', 'not walking'],
  },
  {
    path: '/could-this-help',
    title: 'Could this help my child?',
    summary: 'Answer a few questions. See which services may fit your child, why, and who can ask for them.',
    section: 'needs',
    keywords: ['eligibility', 'who is it for', 'criteria', 'refer', 'referral', 'which service', 'checker'],
  },
  {
    path: '/graduated-pathway',
    title: 'The graduated pathway',
    summary: 'How help at school goes round, step by step: assess, plan, do, review.',
    section: 'school',
    keywords: ['SEN support', 'assess plan do review', 'APDR', 'graduated approach', 'graduated response'],
  },
  {
    path: '/the-20-weeks',
    title: 'The 20 weeks',
    summary: 'An EHC needs assessment step by step: who does what, and by when.',
    section: 'ehc',
    keywords: ['EHCP', 'timeline', 'deadlines', 'how long', 'statutory assessment'],
  },
  {
    path: '/work-out-your-dates',
    title: 'Work out your dates',
    summary: 'Give one date and see every date that follows, why, and what to do if it is late.',
    section: 'ehc',
    keywords: ['deadline', 'calendar', 'late', 'EHCP', 'appeal by when'],
  },
  {
    path: '/letters',
    title: 'Letters you can use',
    summary: 'Letters to copy or print: ask for an assessment, a meeting or a review, or chase a decision.',
    section: 'ehc',
    keywords: ['template letter', 'model letter', 'request', 'write to the council'],
  },
  {
    path: '/glossary',
    title: 'Words explained',
    summary: 'What the words and short forms about special needs mean.',
    section: 'about',
    keywords: ['glossary', 'jargon', 'jargon buster', 'acronyms', 'meaning'],
  },
  {
    path: '/about',
    title: 'About this site',
    summary: 'What this site is, who it is for and how it is kept up to date.',
    section: 'about',
    keywords: ['local offer'],
  },
  {
    path: '/what-we-must-tell-you',
    title: 'What we must tell you',
    summary:
      'Each thing the law says a Local Offer must tell families, where we tell it, and what is missing.',
    section: 'about',
    keywords: ['statutory duties', 'coverage', 'section 30', 'Schedule 2', 'gaps', 'what is missing'],
  },
  {
    path: '/help-by-phone',
    title: 'Help by phone or on paper',
    summary: 'How to use this site without the internet, or with help from someone else.',
    section: 'about',
    keywords: ['no internet', 'offline', 'ring', 'interpreter', 'print'],
  },
  {
    path: '/accessibility',
    title: 'Accessibility',
    summary: 'How accessible this site is, and how to tell us about a problem.',
    section: 'about',
    keywords: ['screen reader', 'large print', 'easy read'],
  },
  {
    path: '/privacy',
    title: 'Privacy and cookies',
    summary: 'What this site keeps about you: very little.',
    section: 'about',
    keywords: ['data protection', 'cookies'],
  },
]
