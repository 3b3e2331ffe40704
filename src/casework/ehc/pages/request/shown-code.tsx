import { InsetText } from '#kit/govuk'

/** A code large enough to copy, on a line of its own. */
export const ShownCode = ({ label, code }: { label: string; code: string }) => (
  <InsetText
    html={
      <>
        {label}
        <br />
        <strong class="govuk-!-font-size-24">{code}</strong>
      </>
    }
  />
)
