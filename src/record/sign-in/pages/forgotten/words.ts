export const words = {
  title: 'Forgotten your password?',
  intro: 'Tell us the email address you sign in with. We will send you a code to choose a new password.',
  email: 'Email address',
  enter: 'Enter your email address',
  button: 'Send me a code',
  back: 'Back to sign in',
  letterTitle: 'If you do not use email',
  letter:
    'Ring the team whose details are on your letters. They will check who you are and post you a new code. Nothing of yours is lost.',
  sentTitle: 'Look in your email',
  sent: 'If that address belongs to an account, we have sent a code to it. It works for 14 days, once.',
  notCome:
    'If nothing comes in ten minutes, look in your junk mail. You may have used another address, or your account may be set up without a password.',
  haveCode: 'I have my code',
  waitTitle: 'Please wait a few minutes',
  wait: 'There have been a lot of tries from your internet connection. Wait ten minutes and try again.',
} as const
