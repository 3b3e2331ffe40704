import type { Attributes } from './attributes.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

/** Something to do next: a link if it has an address, else a button. */
export type Action = { text: string } & Optional<{
  type: 'button' | 'submit' | 'reset'
  href: string
  name: string
  value: string
  classes: string
  attributes: Attributes
}>

export const ActionLink = (props: {
  action: Action
  linkClasses: string
  buttonClasses?: string | undefined
}) => {
  const { action } = props
  if (action.href && action.type !== 'button')
    return (
      <Link
        class={classNames(props.linkClasses, action.classes)}
        href={action.href}
        attributes={action.attributes}
      >
        {action.text}
      </Link>
    )
  return (
    <Button
      {...action}
      type={action.type || 'button'}
      classes={classNames(props.buttonClasses, action.classes)}
    />
  )
}
