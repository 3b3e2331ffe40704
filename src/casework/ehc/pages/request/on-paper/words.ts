export const words = {
  title: 'Ask for an assessment, on paper',
  back: 'Ask online instead',
  lead: 'Only the name is needed. Leave out what you like. You may also write a letter of your own, or ring: no form is needed, and the clock is the same.',
  print: 'Use your browser’s print to put this on paper.',
  hints: {
    who: 'A parent, the young person, a school, a college, a nursery, or somebody else who knows the child.',
    name: 'This is the only thing we cannot do without.',
    born: 'Day, month and year.',
    home: 'The address and the postcode. Say if there is a second home.',
    place: 'If they go to none, say so.',
    you: 'Your name, how you know the child, and a phone number, e-mail or address.',
    family:
      'If you are not the parent or the young person: who they are, how to reach them, and whether they know.',
    talk: 'E-mail, phone, text or letter. Say if you need somebody who speaks your language, or other help.',
    safe: 'We put this at the top, so that everybody who works on it sees it.',
    worries: 'In your own words, as long or as short as you like.',
    tried: 'For schools and nurseries. It helps us, but it is not needed.',
    helps: 'What makes a good day, and what you would like to be different.',
    known: 'A teacher, a doctor, a therapist. We may ask them for a report.',
  } as Readonly<Record<string, string>>,
  long: new Set(['worries', 'tried', 'helps']),
  send: 'Where to send it',
  sendText:
    'Post it or hand it in. The clock starts on the day the council gets it, and we write to thank you with the dates.',
} as const
