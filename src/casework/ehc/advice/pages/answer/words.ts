export const words = {
  title: 'Answer the council',
  intro: 'You were sent a reference and a code by e-mail or by post. You need both. You need no account.',
  reference: 'The reference',
  referenceHint: 'For example, RQ-7K3Q-9FMD',
  code: 'The code',
  codeHint: 'For example, 7K3Q-9FMD-CC42-XYRT',
  missing: { reference: 'Enter the reference', code: 'Enter the code' },
  /** The same whichever of the two is wrong, and whether or not there is such a code. */
  unknown: 'We cannot find that reference and code together. Check both. A newer code ends an older one',
  look: 'Open',
  account: 'If you have an account, sign in instead.',
  signIn: 'Sign in',
} as const
