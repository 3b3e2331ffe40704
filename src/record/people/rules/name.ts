export type Named = {
  readonly givenName: string
  readonly familyName: string | null
  readonly knownAs: string | null
}

/** As on a legal document. Somebody with one name only has just that. */
export const legalName = ({ givenName, familyName }: Named): string =>
  familyName === null ? givenName : `${givenName} ${familyName}`

/** As their family says it: the name they are known by in place of the given one. */
export const spokenName = ({ givenName, familyName, knownAs }: Named): string =>
  [knownAs ?? givenName, familyName].filter((part) => part !== null).join(' ')

/** Letters only, small, without accents: O’Connor, OConnor and O'Connor are one. */
export const nameKey = (name: string | null): string =>
  (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}]/gu, '')
