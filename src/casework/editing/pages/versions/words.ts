export const words = {
  back: 'Put this listing right',
  title: 'Earlier versions',
  intro: 'Everything families have been able to read, the newest first. Nothing is ever lost.',
  now: 'Public now',
  from: (version: number, day: string) => `Version ${version}: public from ${day}`,
  fromTo: (version: number, from: string, to: string) => `Version ${version}: public from ${from} to ${to}`,
  first: 'The first version.',
  otherFacts: 'Something that is changed at its source: a place, a time, a kind of help.',
  before: 'Before',
  after: 'In this version',
  restore: 'Bring these facts back',
  restoreNote: 'You see what would change before anything is public.',
} as const
