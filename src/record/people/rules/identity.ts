import { epochDayOfIso, isoOfEpochDay, parseDay, plusDays } from '#kit/day'
import { readNhsNumber, readUpn } from '#kit/identifiers'
import { done, refused, type Result } from '#kit/result'
import { compulsorySchoolAgeEnds } from '#law'

/** Who somebody is, as typed. Only a given name is needed: everything else may come later. */
export type Identity = {
  readonly givenName: string
  readonly familyName: string | null
  readonly knownAs: string | null
  readonly pronouns: string | null
  readonly bornOn: string | null
  readonly upn: string | null
  readonly nhsNumber: string | null
  readonly language: string | null
  readonly interpreter: string | null
  readonly communication: string | null
}

export type IdentityFault =
  | 'no name'
  | 'not a day'
  | 'born after today'
  | 'not a pupil number'
  | 'pupil number mistyped'
  | 'not an NHS number'
  | 'NHS number mistyped'

/** Tidies and checks. Every fault found, so that one reading of the form puts all of it right. */
export const readIdentity = (typed: Identity, today: string): Result<Identity, readonly IdentityFault[]> => {
  const identity = tidied(typed)
  const upn = identity.upn === null ? null : readUpn(identity.upn)
  const nhsNumber = identity.nhsNumber === null ? null : readNhsNumber(identity.nhsNumber)
  const born = identity.bornOn
  const faults: (IdentityFault | false | null)[] = [
    identity.givenName === '' && 'no name',
    born !== null && parseDay(born) === null && 'not a day',
    born !== null && parseDay(born) !== null && born > today && 'born after today',
    upn && !upn.ok && (upn.reason === 'shape' ? 'not a pupil number' : 'pupil number mistyped'),
    nhsNumber &&
      !nhsNumber.ok &&
      (nhsNumber.reason === 'shape' ? 'not an NHS number' : 'NHS number mistyped'),
  ]
  const found = faults.filter((fault): fault is IdentityFault => Boolean(fault))
  if (found.length > 0) return refused(found)
  return done({
    ...identity,
    upn: upn?.ok ? upn.value : null,
    nhsNumber: nhsNumber?.ok ? nhsNumber.value : null,
  })
}

/** The first day the rights are the young person's, not their parents'; null while the birthday is not known. */
export const rightsPassOn = (bornOn: string | null): string | null => {
  const born = bornOn === null ? null : epochDayOfIso(bornOn)
  return born === null ? null : isoOfEpochDay(plusDays(compulsorySchoolAgeEnds(born), 1))
}

const tidied = (typed: Identity): Identity =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const text = value?.normalize('NFC').trim().replace(/\s+/g, ' ') ?? ''
      return [name, text === '' && name !== 'givenName' ? null : text]
    }),
  ) as Identity
