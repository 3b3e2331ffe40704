export const words = {
  title: 'Put in a new version',
  of: (title: string) => `Put in a new version of “${title}”`,
  before:
    'The older versions are kept, and whoever may open this document can still open them. What was sent to somebody stays as it was sent.',
  now: 'What is kept now',
  why: 'Why is there a new version?',
  whyHint: 'For example: the first one had a page missing.',
  noWhy: 'Say why there is a new version',
  send: 'Send the new version',
  someoneElse: 'Somebody else put in a newer version while this page was open. It is the first one below.',
  someoneElseHidden:
    'Somebody else put in a newer version while this page was open. It is being checked for viruses, and you can open it after that.',
  thenAgain: 'Look at it first. If yours should come after it, choose your file again and send it.',
  problem: 'There is a problem',
} as const
