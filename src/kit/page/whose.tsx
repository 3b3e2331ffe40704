import type { VNode } from 'preact'

/** Above everything else on a page: whom it is about, so that nobody does to one what was meant for another. */
export const Whose = ({ name, more }: { readonly name: string; readonly more?: string }): VNode => (
  <p class="govuk-body wm-whose">
    <strong>{name}</strong>
    {more !== undefined && ` ${more}`}
  </p>
)
