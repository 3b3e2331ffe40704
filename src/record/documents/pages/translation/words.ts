export const words = {
  title: 'Add a translation',
  of: (title: string) => `Add a translation of “${title}”`,
  called: (title: string, language: string) => `${title}, in ${language}`,
  before:
    'It is kept beside the English. Whenever one of the two is sent to somebody, the other goes with it, and both are looked through first. A new version of the English needs a new translation.',
  ofVersion: (number: number) => `You are adding a translation of version ${number}:`,
  language: 'Which language is it in?',
  languageHint: 'For example: Polish.',
  noLanguage: 'Say which language it is in',
  send: 'Send the translation',
  problem: 'There is a problem',
} as const
