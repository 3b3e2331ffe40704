/** Every sentence this room gives to a reader. */

export const ageWords = {
  birth: 'Birth',
  fromBirth: 'From birth',
  years: (count: number) => `${count} ${count === 1 ? 'year' : 'years'}`,
  months: (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  exactly: (age: string) => `About ${age}`,
  andOver: (age: string) => `${age} and over`,
  upTo: (age: string) => `Up to about ${age}`,
}

export const costWords = {
  free: 'Free',
  pounds: (amount: number) => (Number.isInteger(amount) ? `£${amount}` : `£${amount.toFixed(2)}`),
  forWhom: (option: string, price: string) => `${option}: ${price}`,
  dates: (from: string | null, to: string | null) =>
    [from && `from ${from}`, to && `until ${to}`].filter((part) => part !== null).join(' '),
}

export const waitWords = {
  none: 'No wait',
  underAWeek: 'Less than a week',
  weeks: (count: number) => `About ${count} ${count === 1 ? 'week' : 'weeks'}`,
  weeksAndMonths: (weeks: number, months: number) => `About ${weeks} weeks (${months} months)`,
}

export const askingWords = {
  health: 'a health worker',
  professional: (isAnother: boolean) => `${isAnother ? 'another' : 'a'} professional who works with you`,
  school: 'your school, nursery or college',
  yourself: 'You can ask for this yourself.',
  parent: 'A parent or carer can ask for this.',
  noReferral: 'You do not need a referral.',
  referralYourself: 'You need a referral, and you can ask for it yourself.',
  referralParent: 'You need a referral, and a parent or carer can ask for it.',
  othersToo: (others: string) => `${others} can ask too.`,
  othersOnly: (others: string) =>
    `You cannot ask for this yourself. ${others} can ask for you, so talk to them first.`,
  someoneElse: 'You need someone to refer you. The organisation can tell you who to ask.',
  unknown: 'We do not know if you need a referral. The organisation can tell you.',
}

export const checkedWords = {
  checked: (day: string) => `Last checked on ${day}.`,
  checkedLongAgo: (day: string) =>
    `Last checked on ${day}. Some things may have changed, so please ask the organisation.`,
  storedCopy: (month: string) =>
    `We read this on a saved copy of a public page in ${month}. The page may be older than that. The organisation has not told us it is right, so please ask them.`,
  note: (note: string) =>
    `The organisation has not told us this is right, so please ask them. What we know about its age: ${note}.`,
}

export const placeWords = {
  online: 'Online',
  lettersTo: (address: string) => `For letters only: ${address}`,
  withheld: 'We keep the full address private to keep people safe. Ask for it when you get in touch.',
  withheldIn: (locality: string) =>
    `${locality}. We keep the full address private to keep people safe. Ask for it when you get in touch.`,
}

export const calendarWords = { checkFirst: 'Please check with the organisation before you go.' }

/** "a", "a and b", "a, b and c" */
export const listInWords = (items: readonly string[], joiner: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
