import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

export type ButtonProps = ContentOrChildren &
  Optional<{
    type: 'submit' | 'button' | 'reset'
    name: string
    value: string
    disabled: boolean
    /** Makes a link that looks like a button. */
    href: string
    classes: string
    attributes: Attributes
    preventDoubleClick: boolean
    isStartButton: boolean
    id: string
  }>

export const Button = (props: ButtonProps) => {
  const shared = {
    class: classNames('govuk-button', props.classes, props.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...(props.id && { id: props.id }),
    ...attributesOf(props.attributes),
  }
  if (props.href)
    return (
      <Link href={props.href} attributes={{ role: 'button', draggable: false, ...shared }}>
        <ButtonContent {...props} />
      </Link>
    )
  return (
    <button
      {...shared}
      {...(props.value && { value: props.value })}
      {...(props.name && { name: props.name })}
      {...(props.disabled && { disabled: true, 'aria-disabled': true })}
      type={props.type || 'submit'}
      data-prevent-double-click={props.preventDoubleClick}
    >
      <ButtonContent {...props} />
    </button>
  )
}

// A start button lays its parts out in a row, which would swallow the spaces between them.
const ButtonContent = (props: ButtonProps) => {
  const content = contentOf(props)
  if (!props.isStartButton) return <>{content}</>
  return (
    <>
      {typeof content === 'string' ? content : <span>{content}</span>}
      <StartArrow />
    </>
  )
}

const StartArrow = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)
