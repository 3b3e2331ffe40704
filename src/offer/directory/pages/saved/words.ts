/** Apart from the rest, since every result carries it. */
export const saveWords = {
  save: 'Save to my list',
  saveWhat: (name: string) => `: ${name}`,
}

export const words = {
  title: 'My list',
  count: (many: number) => `${many} on your list`,
  empty: 'Nothing is on your list yet. When you find something that may help, press “Save to my list”.',
  find: 'Find help',
  kept: 'Only this browser keeps your list, for 90 days after you last change it. We do not know whose it is. If other people use this device, empty the list when you have finished.',
  saved: (name: string) => `Saved: ${name}`,
  notKept: (name: string) => `Not on your list: ${name}`,
  notKeptWhy: 'If you have just saved it, your browser may be set to keep no cookies. The list needs one.',
  removed: (name: string) => `Taken off your list: ${name}`,
  removedSome: 'Taken off your list',
  putBack: 'Put it back',
  cleared: 'Your list is empty now',
  full: (most: number) => `Your list is full: it holds ${most}. Take something off before you add more.`,
  took: 'These are on your list now',
  left: (many: number, most: number) => `Your list is full: it holds ${most}. There was no room for ${many}.`,
  carryOn: 'Carry on looking',
  remove: 'Remove',
  removeWhat: (name: string) => ` ${name}`,
  gone: (many: number) =>
    many === 1
      ? 'One thing on this list is no longer here. It may have closed.'
      : `${many} things on this list are no longer here. They may have closed.`,
  removeGone: (many: number) => (many === 1 ? 'Take it off my list' : 'Take them off my list'),
  away: (many: number) =>
    `We cannot show ${many} of them just now. Nothing is lost: try again in a few minutes.`,
  clearTitle: 'Finished?',
  clear: 'Empty my list',
  printTitle: 'Print it',
  printLead: 'A booklet with everything about each one, to print or keep.',
  printNormal: 'Booklet',
  printLarge: 'Booklet in large print',
  shareTitle: 'Share it',
  shareLead:
    'We give you a short code. Anyone who has it can see the same list: a friend, a nurse, a teacher.',
  getCode: 'Get a code',
  code: 'Your code is',
  codeHow: 'Type it in on “My list”, or go to',
  codeNote: 'The code holds the list and nothing about you. It works for a year after it was last used.',
  openTitle: 'Open a list with a code',
  openLabel: 'Code',
  openHint: 'Eight letters and figures, like K7PM 3XRY',
  openButton: 'Open the list',
  problem: 'There is a problem',
  notCode: 'Enter the code: eight letters and figures, like K7PM 3XRY',
  unknownCode:
    'We do not know that code. Check each letter. A code stops working a year after it was last used.',
  shared: 'A list shared with you',
  sharedCount: (many: number, code: string) => `${many} on the list with the code ${code}`,
  take: 'Add these to my list',
  toMyList: 'My list',
}

export const bookletWords = {
  title: 'My list: booklet',
  sharedTitle: 'A shared list: booklet',
  date: (day: string) => `Printed on ${day}.`,
  check: 'Facts change: please check before you go.',
  online: 'See this list online at',
  howTo: 'To print this, or keep it as a PDF, use “Print” in your browser’s menu.',
  back: 'Back to the list',
  inside: 'What is inside',
  each: 'Each one in full',
  page: 'On this site',
  help: 'People you can ask',
}

/** For a browser so old that it does not say where a button was pressed. */
export const sureWords = {
  title: {
    '/saved/add': 'Save this to your list?',
    '/saved/remove': 'Take this off your list?',
    '/saved/clear': 'Empty your list?',
    '/saved/share': 'Get a code for your list?',
    '/saved/take': 'Add these to your list?',
  },
  lead: 'We could not tell that you pressed the button on our own page. Press it here to be sure.',
  button: 'Yes',
}
