export const words = {
  title: 'Tell us what is missing',
  intro:
    'If you could not find the help you need, tell us. We read every message when we plan what families here need next.',
  lookingFor: 'What were you looking for?',
  lookingForHint: 'For example: a swimming club for wheelchair users.',
  lookingForMissing: 'Tell us what you were looking for',
  lookingForName: 'What you wrote',
  place: 'Where about?',
  placeHint: 'The first half of a postcode, like CV2, or the name of the area.',
  placeName: 'The place',
  age: 'How old is the child or young person?',
  ageHint: 'In years. You can leave this empty.',
  send: 'Send',
} as const
