import type { CaseFile } from '#cases'
import { type Day, parseDay, toEpochDay } from '#kit/day'
import type { Database } from '#kit/db'
import { type AdviceGiver, adviceGivers, ageOn, inOrBeyondYear9 } from '#law'
import type { EhcCase } from '../../../rules/state.ts'
import type { ReceivedRequest } from '../../../store/requests.ts'
import type { AdvicePack } from '../../advice-pack.ts'
import { rightGivers } from '../../rules/right-givers.ts'
import { findPlaces, findSettingsOf } from '../../store/places.ts'
import { words } from './words.ts'

/** Somebody who can be asked, and how they are reached. */
export type Option = {
  /** What the form sends: the kind, and the number among those of the kind. */
  readonly key: string
  readonly kind: AdviceGiver['kind']
  readonly who: string
  readonly hint: string
  readonly personId: string | null
  readonly organisationId: string | null
  readonly teamId: string | null
  readonly email: string | null
  /** Ticked before anybody has chosen. */
  readonly suggested: boolean
}

type About = {
  readonly file: CaseFile
  readonly state: Pick<EhcCase, 'advice'>
  readonly request: ReceivedRequest | null
  readonly pack: AdvicePack
  readonly today: Day
}

/** Everybody regulation 6(1) lists for this child, those who are right for this request ticked. */
export const optionsFor = async (db: Database, about: About): Promise<readonly Option[]> => {
  const { file, request, pack, today, state } = about
  const places = await findPlaces(
    db,
    pack.givers.map(({ name }) => name),
  )
  const settings = file.child_id === null ? [] : await findSettingsOf(db, file.child_id, today.toString())
  const asked = request?.asked
  const born = asked?.born === undefined ? null : parseDay(asked.born)
  const said = [asked?.worries, asked?.tried, asked?.helps, asked?.others].join(' ')
  const right = rightGivers(pack.givers, { age: born && ageOn(toEpochDay(born), toEpochDay(today)), said })
  const year9 = born !== null && inOrBeyondYear9(toEpochDay(born), toEpochDay(today))
  const askedAlready = new Set(state.advice.map(({ kind }) => kind))
  const nobody = { personId: null, organisationId: null, teamId: null, email: null } as const
  const fromPack = pack.givers.map((giver) => {
    const place = places.find(({ name }) => name === giver.name)
    return {
      ...nobody,
      kind: giver.kind,
      who: giver.name,
      hint: [giver.rightFor, giver.referralForm && words.needsForm(giver.referralForm)]
        .filter(Boolean)
        .join(' '),
      organisationId: place?.organisationId ?? null,
      teamId: place?.teamId ?? null,
      email: giver.email ?? null,
      suggested: right.includes(giver) && (giver.kind !== 'adult life' || year9),
    }
  })
  const fromRecord = [
    {
      ...nobody,
      kind: 'family',
      who: words.family,
      hint: words.familyHint,
      email: asked?.email ?? null,
      suggested: true,
    },
    ...settings.map(({ id, name, answers }) => ({
      ...nobody,
      kind: 'educational',
      who: words.head(name),
      hint: words.onRoll,
      organisationId: answers ? id : null,
      suggested: true,
    })),
  ]
  const known = [...fromRecord, ...fromPack]
  // Where nobody is known for a kind that must always be asked, the office writes to whoever it is.
  const always = adviceGivers
    .filter(
      ({ kind, when }) => when === undefined && kind !== 'other' && known.every((one) => one.kind !== kind),
    )
    .map(({ kind, from }) => ({
      ...nobody,
      kind,
      who: words.usually[kind] ?? kind,
      hint: `${from.charAt(0).toUpperCase()}${from.slice(1)}.`,
      suggested: true,
    }))
  const late =
    year9 && known.every(({ kind }) => kind !== 'adult life')
      ? [
          {
            ...nobody,
            kind: 'adult life',
            who: words.usually['adult life']!,
            hint: words.fromYear9,
            suggested: true,
          },
        ]
      : []
  return adviceGivers.flatMap(({ kind }) =>
    [...known, ...always, ...late]
      .filter((one) => one.kind === kind)
      .map((one, nth) => ({
        ...one,
        kind,
        key: `${kind}:${nth}`,
        suggested: one.suggested && !askedAlready.has(kind),
      })),
  )
}
