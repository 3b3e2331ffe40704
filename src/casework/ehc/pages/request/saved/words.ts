export const words = {
  title: 'Your answers are saved',
  code: 'Your code',
  keep: 'Write it down, or take a picture of it. Anyone who has it can read what you wrote.',
  until: (day: string) =>
    `You can come back until ${day}, on any phone or computer. After that we delete what you wrote.`,
  notYet: 'Nothing has been sent yet. The clock starts when you send it.',
  carryOn: 'Carry on now',
  how: 'To come back, open “Ask for an assessment” and choose “Carry on with a request you began”.',
  leave: 'Forget it on this computer',
  leaveText: 'On a shared computer, press this before you go. Your answers stay saved under your code.',
  leaveSent:
    'On a shared computer, press this before you go. With your reference and your code you can open it again.',
} as const
