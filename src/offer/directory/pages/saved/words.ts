/** Apart from the rest, since every result carries it. */
export const saveWords = {
  save: 'Save to my list',
  saveWhat: (name: string) => `: ${name}`,
}

export const words = {
  title: 'My list',
  empty: 'Nothing is on your list yet. When you find something that may help, press “Save to my list”.',
  find: 'Find help',
  kept: 'This list is kept in this browser only, for 90 days. We do not know whose it is. If you share this device, empty the list when you have finished.',
  saved: (name: string) => `Saved: ${name}`,
  removed: (name: string) => `Taken off your list: ${name}`,
  full: (most: number) => `Your list is full: it holds ${most}. Take something off before you add more.`,
  carryOn: 'Carry on looking',
  remove: 'Remove',
  removeWhat: (name: string) => ` ${name}`,
  clear: 'Empty my list',
  print: 'Print it',
  printLead: 'A booklet with everything about each one, to print or keep.',
  printNormal: 'Booklet',
  printLarge: 'Booklet in large print',
  share: 'Share it',
  shareLead:
    'We give you a short code. Anyone can type it here to see the same list: a friend, a nurse, or a helper on the phone.',
  getCode: 'Get a code',
  code: 'Your code is',
  codeHow: (address: string) => `Type it on this page, or go to ${address}`,
  codeNote: 'The code holds the list and nothing about you. It works for a year after it was last used.',
  open: 'Open a list with a code',
  openLabel: 'Code',
  openHint: 'Eight letters and figures, like K7QM 3XPD',
  openButton: 'Open the list',
  notCode: 'Enter the code: eight letters and figures, like K7QM 3XPD',
  unknownCode:
    'We do not know that code. Check each letter; a code stops working a year after it was last used.',
  shared: 'A list shared with you',
  take: 'Add these to my list',
  bookletTitle: 'My list: booklet',
  bookletDate: (day: string) => `Printed on ${day}. Facts change: please check before you go.`,
  sureTitle: 'Save this to your list?',
  sure: 'We could not tell that you pressed the button on our own page. Press it here to be sure.',
}
