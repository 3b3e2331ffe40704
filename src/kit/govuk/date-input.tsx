import { attributesOf, type Attributes } from './attributes.ts'
import type { GroupProps } from './choice-group.tsx'
import { classNames } from './class-names.ts'
import { contentOf } from './content.ts'
import { Fieldset } from './fieldset.tsx'
import { describedBy, FormGroup, HintAndError } from './form-group.tsx'
import { Input, type InputProps } from './input.tsx'
import type { Absent, Optional } from './optional.ts'

export type DateInputProps = GroupProps & { id: string } & Optional<{
    /** Put before the name of each part: `dob` makes `dob-day`. */
    namePrefix: string
    /** Parts other than, or in another order than, day, month and year. */
    items: readonly (DateInputItem | Absent)[]
    /** False leaves the part out. */
    day: DateInputItem | false
    month: DateInputItem | false
    year: DateInputItem | false
    /** What is already filled in, by name with its prefix. */
    values: Record<string, string | number | undefined>
  }>

export type DateInputItem = Optional<{
  id: string
  name: string
  label: string
  value: string | number
  /** Which parts are wrong. If none says so, an error message marks them all. */
  error: boolean
  autocomplete: string
  pattern: string
  inputmode: InputProps['inputmode']
  classes: string
  attributes: Attributes
}>

export const DateInput = (props: DateInputProps) => {
  const inner = (
    <>
      <HintAndError id={props.id} hint={props.hint} errorMessage={props.errorMessage} />
      <div
        id={props.id}
        class={classNames('govuk-date-input', props.classes)}
        {...attributesOf(props.attributes)}
      >
        {contentOf(props.formGroup?.beforeInputs)}
        <Parts {...props} />
        {contentOf(props.formGroup?.afterInputs)}
      </div>
    </>
  )
  return (
    <FormGroup formGroup={props.formGroup} hasError={Boolean(props.errorMessage)}>
      {props.fieldset ? (
        // A group of text boxes: without the role some screen readers do not read the description.
        <Fieldset
          {...props.fieldset}
          role="group"
          describedBy={describedBy(props.id, props.fieldset.describedBy, props)}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

const partNames = ['day', 'month', 'year'] as const

const Parts = (props: DateInputProps) => {
  const named = partNames.map((name) => props[name] ?? { name, value: props.values?.[name] })
  const items = props.items?.length ? props.items : named
  const someMarked = items.some((item) => item && isMarked(item))
  return (
    <>
      {items.map((item) => {
        if (!item) return null
        const position = named.findIndex((part, at) => isSamePart(item, part, at))
        const isWrong = isMarked(item) || (item.error !== false && Boolean(props.errorMessage) && !someMarked)
        const part = { part: partNames[position], fallback: named[position] || undefined, isWrong }
        return <Part {...item} {...part} id={item.id} date={props} />
      })}
    </>
  )
}

const isMarked = (item: DateInputItem): boolean =>
  Boolean(item.error || item.classes?.includes('govuk-input--error'))

const isSamePart = (item: DateInputItem, part: DateInputItem | false, at: number): boolean =>
  item === part || (Boolean(item.name) && (item.name === partNames[at] || (part && item.name === part.name)))

type PartProps = DateInputItem & {
  date: DateInputProps
  part: (typeof partNames)[number] | undefined
  fallback: DateInputItem | undefined
  isWrong: boolean
}

const Part = ({ date, part, fallback, isWrong, ...item }: PartProps) => {
  const name = item.name ?? part ?? ''
  const fullName = date.namePrefix ? `${date.namePrefix}-${name}` : name
  const value = item.value ?? fallback?.value ?? date.values?.[fullName]
  const width = `govuk-input--width-${part === 'year' ? 4 : 2}`
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: item.label || capitalised(name), classes: 'govuk-date-input__label' }}
        id={item.id || `${date.id}-${name}`}
        name={fullName}
        value={value === undefined ? undefined : String(value)}
        inputmode={item.inputmode || 'numeric'}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
        classes={classNames(
          'govuk-date-input__input',
          isWrong && !item.classes?.includes('govuk-input--error') && 'govuk-input--error',
          !item.classes?.includes('govuk-input--width-') && width,
          item.classes,
        )}
      />
    </div>
  )
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
