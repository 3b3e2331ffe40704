import type { VNode } from 'preact'
import { Button, ErrorSummary, Input } from '#kit/govuk'
import { words } from './words.ts'

type OpenProps = { typed: string; error?: string | undefined }

/** The page for a code that did not open anything, and for whoever comes to type one. */
export const OpenView = ({ typed, error }: OpenProps): VNode => (
  <>
    {error && <ErrorSummary titleText={words.problem} errorList={[{ text: error, href: '#code' }]} />}
    <h1 class="govuk-heading-l">{words.openTitle}</h1>
    <OpenForm typed={typed} error={error} />
  </>
)

export const OpenForm = ({ typed, error }: OpenProps): VNode => (
  <form class="wm-no-print" method="post" action="/saved/open" noValidate>
    <Input
      id="code"
      name="code"
      label={{ text: words.openLabel }}
      hint={{ text: words.openHint }}
      classes="govuk-input--width-10 govuk-input--extra-letter-spacing"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck={false}
      value={typed}
      {...(error && { errorMessage: { text: error } })}
    />
    <Button classes="govuk-button--secondary">{words.openButton}</Button>
  </form>
)
