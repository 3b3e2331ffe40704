import { BackLink, InsetText } from '#kit/govuk'
import { letterWords as words } from './account-words.ts'

type Props = {
  readonly name: string
  readonly code: string
  readonly signInName: string | null
  readonly setUpAt: string
  readonly back: { readonly href: string; readonly text: string }
}

/** The letter that leads somebody to setting up an account. It is shown once: only its digest is kept. */
export const InvitationLetter = ({ name, code, signInName, setUpAt, back }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={back.href} text={back.text} />
      <h1 class="govuk-heading-l">{words.title(name)}</h1>
      <p class="govuk-body wm-no-print">{words.print}</p>
      <p class="govuk-body">{words.dear(name)}</p>
      <p class="govuk-body">{words.what}</p>
      <ol class="govuk-list govuk-list--number">
        <li>
          {words.goTo} <strong>{setUpAt}</strong>
        </li>
        <li>{words.type}</li>
        <li>{words.choose}</li>
      </ol>
      <InsetText html={<strong class="wm-key">{code}</strong>} />
      {signInName !== null && (
        <p class="govuk-body">
          {words.signInName}{' '}
          <strong class="wm-key">{`${signInName.slice(0, 4)}-${signInName.slice(4)}`}</strong>
          {words.signInNameKeep}
        </p>
      )}
      <p class="govuk-body">{words.once}</p>
      <p class="govuk-body">{words.notYou}</p>
    </div>
  </div>
)
