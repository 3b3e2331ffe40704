import { classNames } from './class-names.ts'
import { contentOf } from './content.ts'
import { Hint } from './hint.tsx'
import type { Optional } from './optional.ts'
import { Textarea, type TextareaProps } from './textarea.tsx'
import { type PluralMessages, translations } from './translations.ts'

export type CharacterCountProps = Omit<TextareaProps, 'describedBy' | 'autocomplete' | 'disabled'> &
  Optional<{
    maxlength: number | string
    /** Counts words, not characters; wins over `maxlength`. */
    maxwords: number | string
    /** Per cent of the limit after which the count is shown. */
    threshold: number | string
    countType: string
    countMessage: Optional<{ classes: string }>
    /** Says the limit. `%{count}` stands for the number. */
    textareaDescriptionText: string
    charactersUnderLimitText: PluralMessages
    charactersAtLimitText: string
    charactersOverLimitText: PluralMessages
    wordsUnderLimitText: PluralMessages
    wordsAtLimitText: string
    wordsOverLimitText: PluralMessages
  }>

export const CharacterCount = (props: CharacterCountProps) => {
  const id = props.id || props.name
  return (
    <Textarea
      name={props.name}
      id={id}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      describedBy={`${id}-info`}
      rows={props.rows}
      spellcheck={props.spellcheck}
      value={props.value}
      classes={classNames('govuk-js-character-count', props.classes)}
      attributes={props.attributes}
      formGroup={{
        classes: classNames('govuk-character-count', props.formGroup?.classes),
        attributes: { ...countAttributes(props), ...props.formGroup?.attributes },
        beforeInput: props.formGroup?.beforeInput,
        afterInput: {
          html: (
            <>
              <Hint
                id={`${id}-info`}
                text={limitText(props)}
                classes={classNames('govuk-character-count__message', props.countMessage?.classes)}
              />
              {contentOf(props.formGroup?.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}

const countTypeOf = (props: CharacterCountProps) => props.countType || (props.maxwords ? 'words' : undefined)

const limitOf = (props: CharacterCountProps) => props.maxwords || props.maxlength

const limitText = (props: CharacterCountProps): string | undefined => {
  const limit = limitOf(props)
  if (!limit) return undefined
  const unit = countTypeOf(props) === 'words' ? 'words' : 'characters'
  const text = props.textareaDescriptionText || `You can enter up to %{count} ${unit}`
  return text.replaceAll('%{count}', String(limit))
}

const countAttributes = (props: CharacterCountProps) => ({
  'data-module': 'govuk-character-count',
  'data-maxlength': props.maxlength,
  'data-maxwords': props.maxwords,
  'data-threshold': props.threshold,
  'data-count-type': countTypeOf(props),
  ...translations({
    // Without a limit in the HTML, the browser code learns it later and must fill in this text itself.
    'textarea-description': limitOf(props) ? undefined : plural(props.textareaDescriptionText),
    'characters-under-limit': props.charactersUnderLimitText,
    'characters-at-limit': props.charactersAtLimitText,
    'characters-over-limit': props.charactersOverLimitText,
    'words-under-limit': props.wordsUnderLimitText,
    'words-at-limit': props.wordsAtLimitText,
    'words-over-limit': props.wordsOverLimitText,
  }),
})

const plural = (text: string | undefined): PluralMessages | undefined => (text ? { other: text } : undefined)
