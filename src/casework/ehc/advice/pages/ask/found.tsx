import type { Finding } from '#documents'
import { askedToTick, type FormState } from '#kit/form'
import { Checkboxes } from '#kit/govuk'
import { words } from './words.ts'

/** What in the words and papers that go may be about another child, and that somebody looked. */
export const Found = ({ findings, form }: { findings: readonly Finding[]; form: FormState }) =>
  findings.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">{words.found}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {findings.map(({ line, said }) => (
          <li>{words.foundText(line, said)}</li>
        ))}
      </ul>
      <Checkboxes {...askedToTick(form, 'looked')} items={[{ value: 'yes', text: words.looked }]} />
    </>
  )

type Looking = {
  /** May be the second person whom a hard finding needs. */
  readonly mayLook: boolean
  readonly looked: unknown
}

/** Why nothing goes yet: somebody must look first, or a second person; null where it may go. */
export const faultOfLooking = (findings: readonly Finding[], { mayLook, looked }: Looking): string | null => {
  if (findings.some(({ weight }) => weight === 'hard') && !mayLook) return words.second
  return findings.length > 0 && looked !== 'yes' ? words.lookFirst : null
}
