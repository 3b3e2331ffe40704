import type { KindDestroyed } from '../rules/kinds-destroyed.ts'

/** What is destroyed, as the preview and the certificate call it. */
export const kindWords: Readonly<Record<KindDestroyed, string>> = {
  cases: 'Cases',
  acts: 'What was done in them: acts, notes, tasks, flags, followers',
  requests: 'Requests for an assessment',
  views: 'What family, child and setting said',
  advice: 'Advice, asked for and given',
  panels: 'What panels read and said',
  plans: 'Plans: every saving, each version that was sent, and what was said of it',
  consultations: 'Settings that were asked for a place',
  drafts: 'Drafts nobody had sent',
  documents: 'Documents, each version',
  files: 'Files on the disk',
  search: 'What documents are found by',
  releases: 'Papers that were sent out',
  messages: 'Letters, e-mails and texts',
  consents: 'Agreements asked for and given',
  facts: 'Who they are, where they live, family, settings, and other facts',
  changes: 'What these facts were before',
  accounts: 'Accounts to sign in with',
  emergencies: 'Emergencies that opened the record',
  holds: 'Holds that ended, and the wish to destroy it',
  other: 'Other rows',
}
