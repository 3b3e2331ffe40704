export const words = {
  cancel: 'Go back without doing this',
  changed: 'Somebody did something here since you opened the page',
  changedText:
    'Nothing of yours is lost: it is below. Read what they did, then send it again if it is still right.',
  notNow: 'This cannot be done any more as things stand',
  notNowText: 'Go back to see what can be done now. What you wrote is below, so that you can keep it.',
  box: 'What you wrote',
  tooLong: 'Your text',
} as const
