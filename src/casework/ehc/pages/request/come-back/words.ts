export const words = {
  title: 'Carry on with a request',
  intro: 'Type the code you were given. It has four groups of four letters and numbers.',
  code: 'Your code',
  hint: 'For example, 7K3Q-9FMD-CC42-XYRT',
  missing: 'Enter your code',
  /** The same whatever is wrong with it. */
  unknown:
    'We cannot find a request under that code. Check it against what you wrote down. There is never a 0, 1, O or I in it. It also stops working after 28 days',
  carryOn: 'Carry on',
  here: 'There is a request begun in this browser.',
  hereLink: 'Carry on with it',
  lost: 'If you have just begun and see this page, your browser may not keep cookies. You can ring, write a letter or send an e-mail instead. It counts just as much.',
  again: 'Start a new request',
  sent: 'If you have sent your request, see where it is',
} as const
