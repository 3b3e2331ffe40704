export const words = {
  back: 'Change something',
  title: 'What would change',
  caption: 'Not public yet',
  before: 'Public now',
  after: 'Would be',
  publish: 'Publish',
  publishText: 'Families, search and the open feed have it as soon as you press the button.',
  letGo: 'Let these changes go',
  conflict: 'Something changed while you were reading',
  conflictText: 'Somebody else, or an import, changed this listing. Look at the changes again, then publish.',
  cannot: 'This cannot be published as it is',
} as const
