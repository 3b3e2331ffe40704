import type { Asker, Item, Label } from '#access'
import { mayRead } from '#access'
import type { CaseFile } from '#cases'
import { type DocumentsTables, findCasePapers } from '#documents'
import { parseDay, shortDay, toEpochDay, type Day } from '#kit/day'
import type { Database } from '#kit/db'
import { Details } from '#kit/govuk'
import { findViewsOf, type ViewsTables } from '../../../heard/store/views.ts'
import { isRestricted } from '../../../plan/store/recipients.ts'
import type { EhcCase } from '../../../rules/state.ts'
import { itemOfCase } from '../../../store/relations.ts'
import { words } from './words.ts'

/** Evidence this reader may be told of, by id: what it is called to them. */
export type Named = ReadonlyMap<string, string>

type Reading = {
  /** As the record names whoever reads: their own words are theirs. */
  readonly as: string
  readonly mayRead: (item: Item, labels: readonly Label[]) => boolean
}

/** A paper by its title where they may read it; of what was said, their own words and those of the school. */
export const namedFor = async (
  db: Database,
  authority: string,
  file: CaseFile,
  { as, mayRead: may }: Reading,
): Promise<Named> => {
  const [papers, views, item] = await Promise.all([
    findCasePapers(db.withTables<DocumentsTables>(), file.id),
    findViewsOf(db.withTables<ViewsTables>(), file.id),
    itemOfCase(db, authority, file),
  ])
  return new Map([
    ...papers
      .filter(({ labels }) => may(item, labels))
      .map(({ id, title }) => [id, words.paper(title)] as const),
    ...views.flatMap(({ id, keptAs, saidBy, saidOn }) => {
      const day = shortDay(parseDay(saidOn)!)
      if (saidBy === 'setting') return [[id, words.schoolSaid(day)] as const]
      return keptAs === as ? [[id, words.youSaid(day)] as const] : []
    }),
  ])
}

export const signedIn = (asker: Asker, as: string): Reading => ({
  as,
  mayRead: (item, labels) => mayRead(asker, { ...item, labels }).ok,
})

/** A code does not say who is reading: where somebody must be kept from something, nothing is named. */
export const byCode = (as: string, today: Day): Reading => ({
  as,
  mayRead: (item, labels) =>
    !isRestricted(item, toEpochDay(today)) &&
    labels.every((label) => label === 'ordinary' || label === 'health'),
})

type Props = { readonly state: Pick<EhcCase, 'advice' | 'gathering'>; readonly named: Named }

/** What each of those who were asked was given to read, and since when (regulation 6(3)). */
export const WhoWasGiven = ({ state: { advice, gathering }, named }: Props) => {
  const given = advice.flatMap(({ id, who }) => {
    const theirs = gathering.copies
      .filter(({ adviceId }) => adviceId === id)
      .flatMap(({ papers, views, on }) =>
        [...views, ...papers].flatMap((one) => {
          const title = named.get(one)
          return title === undefined ? [] : [words.since(title, shortDay(on))]
        }),
      )
    return theirs.length === 0 ? [] : [{ who, theirs }]
  })
  return given.length === 0 ? null : (
    <Details summaryText={words.given}>
      <p class="govuk-body">{words.givenText}</p>
      {given.map(({ who, theirs }) => (
        <>
          <h3 class="govuk-heading-s">{who}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {theirs.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      ))}
      <p class="govuk-body">{words.notNamed}</p>
    </Details>
  )
}
