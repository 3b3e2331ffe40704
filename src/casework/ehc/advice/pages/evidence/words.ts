export const words = {
  title: 'Send on what came since',
  lead: 'The law says that what the family sends, or has others send, goes to everybody who is asked for advice (regulation 6(3)). Choose what goes, and to whom. Each is told that there is more to read. Their day stays the same.',
  whom: 'To whom',
  whomHint: 'Those who have not given their advice yet.',
  lacks: (what: readonly string[]) => `Not sent yet: ${what.join('; ')}.`,
  onPaper: 'They have no account and no e-mail: print a letter with a code afterwards, from the advice page.',
  what: 'What goes',
  leftBefore: 'It stayed behind when it was looked at before.',
  chooseWhom: 'Choose at least one person to send it to',
  chooseWhat: 'Choose at least one paper, or what somebody said',
  hasIt: 'Those you chose have been sent this already',
  send: 'Send it to them',
  none: 'Everybody who is still at work on their advice has all there is.',
  back: 'Back to the case',
  sent: 'It is with them, and on the record.',
  came: 'Something new came',
  cameText: (count: number) =>
    count === 1
      ? 'One paper, or what somebody said, came after advice was asked for. Not sent to'
      : `${count} papers, or things people said, came after advice was asked for. Not sent to`,
  sendOn: 'Look at it and send it on',
} as const
