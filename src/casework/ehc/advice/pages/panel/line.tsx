import type { CaseFile } from '#cases'
import type { Day } from '#kit/day'
import type { EhcCase } from '../../../rules/state.ts'
import { lateBy } from './who.tsx'
import { panelWords as words } from './words.ts'

type Props = { readonly file: CaseFile; readonly state: EhcCase; readonly today: Day }

/** On the page of the case: how much advice is in, and where all of it is. */
export const AdviceLine = ({ file, state: { advice, gathering }, today }: Props) => {
  if (advice.length + gathering.enough.length + gathering.wishes.length === 0) return null
  const given = advice.filter(({ givenOn }) => givenOn !== null)
  const late = advice.filter((one) => one.givenOn === null && lateBy(one, today) > 0)
  return (
    <section aria-labelledby="advice">
      <h2 class="govuk-heading-m" id="advice">
        {words.title}
      </h2>
      <p class="govuk-body">
        {words.counts(given.length, advice.length, late.length)}{' '}
        <a class="govuk-link" href={`/desk/${file.reference}/advice`}>
          {words.link}
        </a>
      </p>
    </section>
  )
}
