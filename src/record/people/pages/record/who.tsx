import { nhsNumberInGroups } from '#kit/identifiers'
import { SummaryList, type SummaryRow } from '#kit/govuk'
import { parseDay, Temporal } from '#kit/day'
import { legalName } from '../../rules/name.ts'
import type { DetailName } from '../details/forms.ts'
import type { RecordProps } from './page.tsx'
import { dayOf, Lines, Part } from './part.tsx'
import { words } from './words.ts'

/** Names, birthday, numbers and how to talk with them. */
export const WhoPart = (props: RecordProps) => {
  const { record, parts, today } = props
  const { person } = record
  const row = (form: DetailName, key: string, value: string | null): SummaryRow => ({
    key: { text: key },
    value: { html: <Lines lines={[value ?? words.notKnown]} /> },
    ...(props.writable.has('names') && {
      actions: {
        items: [{ href: `/records/${person.id}/${form}`, text: words.correct, visuallyHiddenText: key }],
      },
    }),
  })
  const named = { givenName: person.given_name, familyName: person.family_name, knownAs: person.known_as }
  return (
    <Part of={props} section="names">
      <SummaryList
        rows={[
          row('names', words.legal, legalName(named)),
          person.known_as !== null && row('names', words.knownAs, person.known_as),
          person.pronouns !== null && row('names', words.pronouns, person.pronouns),
          row('born', words.born, bornInWords(person.born_on, today)),
          person.rights_pass_on !== null &&
            row(
              'born',
              person.rights_pass_on <= today ? words.rightsPassed : words.rights,
              dayOf(person.rights_pass_on),
            ),
          parts.has('numbers') && row('numbers', words.upn, person.upn),
          parts.has('numbers') &&
            row(
              'numbers',
              words.nhs,
              person.nhs_number === null ? null : nhsNumberInGroups(person.nhs_number),
            ),
          parts.has('language') && row('language', words.language, person.language),
          parts.has('language') &&
            person.interpreter !== null &&
            row('language', words.interpreter, person.interpreter),
          parts.has('language') &&
            person.communication !== null &&
            row('language', words.communication, person.communication),
        ]}
      />
    </Part>
  )
}

const bornInWords = (born: string | null, today: string): string | null => {
  if (born === null) return null
  const years = parseDay(born)!.until(Temporal.PlainDate.from(today), { largestUnit: 'years' }).years
  return `${dayOf(born)}\n${words.age(years)}`
}
