import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { contentOf } from './content.ts'
import { describedBy, FieldHead, type FieldProps, FormGroup } from './form-group.tsx'
import type { Optional } from './optional.ts'
import { type PluralMessages, translations } from './translations.ts'

export type FileUploadProps = FieldProps &
  Optional<{
    multiple: boolean
    /** Adds a place to drop files, once the browser code runs. */
    javascript: boolean
    chooseFilesButtonText: string
    dropInstructionText: string
    multipleFilesChosenText: PluralMessages
    noFileChosenText: string
    enteredDropZoneText: string
    leftDropZoneText: string
    wrapperClasses: string
    wrapperAttributes: Attributes
  }>

export const FileUpload = (props: FileUploadProps) => {
  const id = props.id || props.name
  const input = (
    <input
      class={classNames('govuk-file-upload', props.classes, props.errorMessage && 'govuk-file-upload--error')}
      id={id}
      name={props.name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={describedBy(id, props.describedBy, props)}
      {...attributesOf(props.attributes)}
    />
  )
  return (
    <FormGroup formGroup={props.formGroup} hasError={Boolean(props.errorMessage)}>
      <FieldHead id={id} label={props.label} hint={props.hint} errorMessage={props.errorMessage} />
      {contentOf(props.formGroup?.beforeInput)}
      {props.javascript ? <DropZone {...props}>{input}</DropZone> : input}
      {contentOf(props.formGroup?.afterInput)}
    </FormGroup>
  )
}

const DropZone = ({ children, ...props }: FileUploadProps & { children: ComponentChildren }) => (
  <div
    class={classNames('govuk-file-upload-wrapper', props.wrapperClasses)}
    data-module="govuk-file-upload"
    {...translations({
      'choose-files-button': props.chooseFilesButtonText,
      'no-file-chosen': props.noFileChosenText,
      'multiple-files-chosen': props.multipleFilesChosenText,
      'drop-instruction': props.dropInstructionText,
      'entered-drop-zone': props.enteredDropZoneText,
      'left-drop-zone': props.leftDropZoneText,
    })}
    {...attributesOf(props.wrapperAttributes)}
  >
    {children}
  </div>
)
