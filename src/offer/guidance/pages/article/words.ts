import type { Section } from '../../articles/sections.ts'
import type { Version } from '../../articles/article.ts'

export const words = {
  home: 'Home',
  guidance: 'Information and advice',
  partOf: 'Part of',
  inGuide: 'Pages in this guide',
  onThisPage: 'On this page',
  versions: 'Ways to read this page',
  versionNames: {
    standard: 'Full page',
    'easy-read': 'Easy Read',
    'young-person': 'For young people',
  } satisfies Record<Version, string>,
  contacts: 'Who can help',
  listings: 'Services that may help',
  listingsLead: 'See what each one does, who it is for and how to ask.',
  previous: 'Previous',
  next: 'Next',
  about: 'About this page',
  owner: (owner: string) => `Kept up to date by: ${owner}.`,
  reviewed: (day: string) => `Last checked: ${day}.`,
  nextReview: (day: string) => `To be checked again by: ${day}.`,
  overdue: (day: string) => `It was due to be checked again by ${day}, so some facts may have changed.`,
  source: (what: string, read: string) => `Facts from: ${what}, read on ${read}.`,
  booklet: 'Print this guide as a booklet',
  bookletOne: 'Print this page as a booklet',
  wrong: 'Is there anything wrong with this page?',
  comment: 'Tell us what is missing',
}

export const sectionNames: Readonly<Record<Section, string>> = {
  needs: 'Worried about a child',
  school: 'Help at school and college',
  'early-years': 'Babies and young children',
  ehc: 'EHC plans and assessments',
  health: 'Health',
  care: 'Care, short breaks and family life',
  adulthood: 'Growing up',
  'money-travel': 'Money and travel',
  disagree: 'If you do not agree',
  about: 'About this guide',
}
