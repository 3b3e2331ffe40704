import { waysToSay } from '../rules/gate/nicknames.ts'
import { keyOf } from '../rules/gate/key.ts'
import type { Chance } from './chance.ts'
import type { Invented } from './invented-children.ts'
import { grouped, inWords, months } from './invented-papers.ts'

export const contaminations = [
  'name',
  'date of birth',
  'pupil number',
  'NHS number',
  'address',
  'paragraph',
] as const
export type Contamination = (typeof contaminations)[number]

/** A line of another child's that got into these papers, as it would: typed, pasted, merged, or copied from a list. */
export const contaminate = (
  luck: Chance,
  kind: Contamination,
  child: Invented,
  other: Invented,
  pasted: string,
): string => {
  switch (kind) {
    case 'name':
      return luck
        .pick([
          'We met NAME at school.',
          'Name: NAME',
          'NAME',
          'This is to say that NAME’s plan is ready.',
          'Seen with NAME and family.',
        ])
        .replace('NAME', nameBy(luck, other))
    case 'date of birth':
      return luck
        .pick([
          'Date of birth: DAY',
          'DOB DAY',
          'D.O.B.: DAY',
          `${other.givenName}, born on DAY, is on roll.`,
          'She was born DAY.',
          `${other.givenName}\tDAY`,
          'DAY (DOB)',
          `Pupil: ${other.givenName} - DAY`,
        ])
        .replace('DAY', dayBy(luck, other.bornOn))
    case 'pupil number':
      return luck
        .pick(['UPN: HERE', 'Unique pupil number HERE', 'Pupil HERE is on the list.'])
        .replace('HERE', luck.often(30) ? other.upn.replace(/(.{4})/g, '$1 ').trim() : other.upn)
    case 'NHS number':
      return luck
        .pick(['NHS number: HERE', 'NHS No. HERE', 'NHS HERE', 'Patient HERE'])
        .replace('HERE', luck.often(60) ? grouped(other.nhsNumber) : other.nhsNumber)
    case 'address':
      return luck
        .pick(['Home address: PLACE', 'We visited PLACE.', 'Lives at PLACE'])
        .replace('PLACE', addressBy(luck, other))
    case 'paragraph':
      // The worst of all: pasted, with the name put right.
      return luck.often(50)
        ? pasted
        : pasted
            .replaceAll(other.knownAs ?? other.givenName, child.givenName)
            .replaceAll(other.givenName, child.givenName)
  }
}

const nameBy = (luck: Chance, { givenName, familyName, knownAs }: Invented): string => {
  const short = waysToSay(keyOf(givenName))[1]
  const given = luck.pick([
    givenName,
    givenName,
    knownAs ?? givenName,
    short ? short[0]!.toUpperCase() + short.slice(1) : givenName,
  ])
  return luck.pick([
    `${given} ${familyName}`,
    `${given} ${familyName}`,
    `${familyName}, ${given}`,
    `${given} ${familyName}`.toUpperCase(),
    `${familyName.toUpperCase()} ${given}`,
    `${given} ${luck.pick(['James', 'Rose', 'Lee', 'Ann'])} ${familyName}`,
    `${given} ${familyName.replaceAll('’', "'")}`,
    `${given} ${familyName.replaceAll('’', '')}`,
    `${given} ${familyName.replaceAll('-', ' ')}`,
    `${given} ${familyName}`.normalize('NFD').replace(/\p{M}/gu, ''),
    `${given}\t${familyName}`,
    `${given}\n${familyName}`,
  ])
}

const dayBy = (luck: Chance, day: string): string => {
  const [year, month, date] = day.split('-') as [string, string, string]
  const name = months[Number(month) - 1]!
  const th = `${Number(date)}${/1\d$/.test(date) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(date) % 10] ?? 'th')}`
  return luck.pick([
    day,
    `${date}/${month}/${year}`,
    `${Number(date)}/${Number(month)}/${year.slice(2)}`,
    `${date}.${month}.${year}`,
    `${date}-${month}-${year.slice(2)}`,
    `${date} ${month} ${year}`,
    inWords(day),
    `${th} ${name} ${year}`,
    `${th} of ${name}, ${year}`,
    `${Number(date)} ${name.slice(0, 3)} ${year.slice(2)}`,
    `${name} ${th}, ${year}`,
    `${date}-${name.slice(0, 3)}-${year}`,
    `${Number(date)} / ${Number(month)} / ${year}`,
  ])
}

const addressBy = (luck: Chance, { street, postcode }: Invented): string =>
  luck.pick([
    `${street}, Gullhaven, ${postcode}`,
    `${street}, Gullhaven ${postcode.replace(' ', '')}`,
    `${street}\nGullhaven\n${postcode}`,
    `${street.replace('Road', 'Rd').replace('Street', 'St').replace('Avenue', 'Ave').replace('Close', 'Cl').replace('Drive', 'Dr')}, ${postcode}`,
    `Flat 2, ${street}, Gullhaven`,
    street,
    `${street}, ${postcode.toLowerCase()}`,
    `${street.toUpperCase()}, GULLHAVEN, ${postcode}`,
  ])
