import type { ComponentChildren } from 'preact'

/** The width that is easy to read. */
export const Column = ({ children }: { children: ComponentChildren }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">{children}</div>
  </div>
)
