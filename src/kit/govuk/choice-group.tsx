import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf, hasContent } from './content.ts'
import type { ErrorMessageProps } from './error-message.tsx'
import { Fieldset, type FieldsetProps } from './fieldset.tsx'
import { describedBy, FormGroup, HintAndError } from './form-group.tsx'
import { Hint, type HintProps } from './hint.tsx'
import { Label } from './label.tsx'
import type { Absent, Optional } from './optional.ts'

/** A question with several inputs: `legend` in its fieldset is the question. */
export type GroupProps = Optional<{
  fieldset: FieldsetProps
  hint: HintProps
  errorMessage: ErrorMessageProps
  formGroup: Optional<{
    classes: string
    attributes: Attributes
    beforeInputs: Content
    afterInputs: Content
  }>
  classes: string
  attributes: Attributes
}>

export type Choice = Content &
  Optional<{
    id: string
    value: string | number
    label: Optional<{ classes: string; attributes: Attributes }>
    hint: HintProps
    /** In place of a choice, a word between choices: "or". */
    divider: string
    checked: boolean
    /** Shown only while this choice is taken. */
    conditional: { html: ComponentChildren }
    disabled: boolean
    attributes: Attributes
  }>

interface ChoiceGroupProps<Item> extends GroupProps {
  kind: 'radios' | 'checkboxes'
  idPrefix: string
  items: readonly (Item | Absent)[]
  /** Ids that describe the whole group. */
  describedBy?: string | undefined
  input: (item: Item) => ChoiceInput
}

/** What radios and checkboxes set differently on their inputs. */
export interface ChoiceInput {
  type: 'radio' | 'checkbox'
  name: string
  checked: boolean
  'data-behaviour'?: string | undefined
  'aria-describedby'?: string | undefined
}

export const ChoiceGroup = <Item extends Choice>(props: ChoiceGroupProps<Item>) => {
  const inner = (
    <>
      <HintAndError id={props.idPrefix} hint={props.hint} errorMessage={props.errorMessage} />
      <div
        class={classNames(`govuk-${props.kind}`, props.classes)}
        data-module={`govuk-${props.kind}`}
        {...attributesOf(props.attributes)}
      >
        {contentOf(props.formGroup?.beforeInputs)}
        {props.items.map((item, index) => item && <ChoiceItem {...props} item={item} index={index} />)}
        {contentOf(props.formGroup?.afterInputs)}
      </div>
    </>
  )
  return (
    <FormGroup formGroup={props.formGroup} hasError={Boolean(props.errorMessage)}>
      {props.fieldset ? (
        <Fieldset {...props.fieldset} describedBy={describedBy(props.idPrefix, props.describedBy, props)}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

const ChoiceItem = <Item extends Choice>(props: ChoiceGroupProps<Item> & { item: Item; index: number }) => {
  const { item, kind } = props
  if (item.divider) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>

  // The first has the group's own id, so that an error summary can link to it.
  const id = item.id || (props.index === 0 ? props.idPrefix : `${props.idPrefix}-${props.index + 1}`)
  const input = props.input(item)
  const hintId = hasContent(item.hint) && `${id}-item-hint`
  const conditionalId = `conditional-${id}`
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          {...input}
          value={item.value ?? ''}
          disabled={item.disabled}
          data-aria-controls={item.conditional?.html ? conditionalId : undefined}
          aria-describedby={classNames(input['aria-describedby'], hintId) || undefined}
          {...attributesOf(item.attributes)}
        />
        <Label
          {...item.label}
          html={item.html}
          text={item.text}
          classes={classNames(`govuk-${kind}__label`, item.label?.classes)}
          for={id}
        />
        {hintId && (
          <Hint {...item.hint} id={hintId} classes={classNames(`govuk-${kind}__hint`, item.hint?.classes)} />
        )}
      </div>
      {item.conditional?.html && (
        <div
          class={classNames(
            `govuk-${kind}__conditional`,
            !input.checked && `govuk-${kind}__conditional--hidden`,
          )}
          id={conditionalId}
        >
          {item.conditional.html}
        </div>
      )}
    </>
  )
}
