import type { ComponentChildren, VNode } from 'preact'
import { Button } from '#kit/govuk'

type ListButtonProps = {
  action: string
  /** Name and value of each hidden field. */
  fields: readonly (readonly [string, string])[]
  children: ComponentChildren
}

/** A link-like button that changes the list: beside what it changes. */
export const ListButton = ({ action, fields, children }: ListButtonProps): VNode => (
  <form class="wm-save wm-save--quiet" method="post" action={action}>
    {fields.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button classes="wm-save__button">{children}</Button>
  </form>
)
