export const words = {
  title: 'Let a family see this record',
  back: 'Back to the record',
  intro:
    'Only those who may see this record are listed. Each of them sees what the law lets them see, and no more.',
  nobody:
    'Nobody in the family can be invited yet. Add a parent, and say that they have parental responsibility.',
  now: 'Who can come in today',
  none: 'No account yet',
  who: 'Whom do you want to invite, and how?',
  whoMissing: 'Choose whom to invite',
  byEmail: (name: string, email: string) => `${name}, by e-mail to ${email}`,
  byLetter: (name: string) => `${name}, by a letter that you print`,
  again: (choice: string) => `${choice}: begin again`,
  againHint:
    'To begin again ends every way in that they have now. First be sure who is asking: ring them on a number you knew before.',
  atWork: 'They use this site at work. The same account opens this record.',
  atWorkNone: 'They work with us. Ask an administrator to invite them.',
  taken: 'This address belongs to another account. Choose a letter.',
  invite: 'Invite',
  letter: 'A letter with a code',
} as const
