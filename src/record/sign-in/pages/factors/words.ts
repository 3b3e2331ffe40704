export const words = {
  back: 'Back',
  app: {
    title: 'Add an authenticator app',
    intro:
      'An authenticator app on your phone shows a new six-figure code each half minute. Most phones have one, and several are free.',
    scan: 'Open your app and scan this picture.',
    picture: 'Picture for your authenticator app to scan. The same key is written out below.',
    orType: 'If you cannot scan it, type this key into the app:',
    code: 'Code from your app',
    hint: 'Six figures. This shows us that it works.',
    enter: 'Enter the six figures your app shows now',
    wrong:
      'That code did not work. Check the time on your phone is right, wait for a new code and type it here',
    button: 'Add this app',
  },
  phone: {
    title: 'Add a phone for codes',
    intro: 'We will send a six-figure code by text message each time you sign in.',
    number: 'Mobile phone number',
    hint: 'With the country code if it is not a UK number, like +353 85 012 3456',
    enter: 'Enter a mobile phone number, like 07700 900 982',
    button: 'Send a code to this phone',
    codeTitle: 'Type the code we sent',
    code: 'Code from the text message',
    codeHint: 'Six figures. It can take a minute to come.',
    enterCode: 'Enter the six figures we sent to your phone',
    wrongCode: 'That code did not work. Check it, or go back and ask for a new one',
    codeButton: 'Add this phone',
    wait: 'We have sent several codes already. Wait 15 minutes and try again',
    cannot: 'We cannot send text messages just now. Choose another way',
  },
  passkey: {
    title: 'Add a passkey',
    intro:
      'With a passkey you sign in by your fingerprint, your face or the PIN of your phone or computer. There is no code to type, and nobody can trick you out of it.',
    whereTitle: 'Use it on',
    where: 'your own phone, tablet or computer. Not on one that others use under the same name.',
    make: 'Make a passkey',
    problem: 'No passkey was made. Try again, or choose another way.',
    without: 'To make a passkey you need a newer browser with scripts switched on. Choose another way here.',
    refused: {
      heading: 'We could not add that passkey',
      text: 'It may be on an account already. Try again, or choose another way.',
    },
  },
  password: {
    title: 'Choose a password',
    newTitle: 'Choose a new password',
    intro: 'Three or four words that do not belong together make a good password. Spaces are fine.',
    label: 'New password',
    hint: (least: number) =>
      `At least ${least} letters, figures or spaces. It need not have capitals or signs. A password manager can make and keep one for you.`,
    enter: 'Enter a password',
    button: 'Save password',
    faults: {
      'too short': 'That is too short. Use 12 letters, figures or spaces, or more',
      'too long': 'That is too long. Use 128 letters, figures or spaces, or fewer',
      'too common':
        'That is one of the passwords people guess first. Try three or four words that do not belong together',
      'about you':
        'That is mostly your own name, your email address or ours. Try three or four words that do not belong together',
    },
  },
} as const
