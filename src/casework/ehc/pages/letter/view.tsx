import { type Field, Fields } from '#cases'
import { BackLink, Button, ErrorSummary, InsetText, Textarea } from '#kit/govuk'
import { answerTo, asked, CarriedAnswers, FormErrors, FormFrame, type FormState } from '#kit/form'
import { dayInWords, parseDay } from '#kit/day'
import type { Letter } from '../../rules/letters/letter.ts'
import { letterPages } from '../desk/saying.ts'
import { words } from './words.ts'

type Props = {
  readonly reference: string
  readonly command: keyof typeof letterPages
  readonly title: string
  readonly form: FormState
}

/** The first press: what to write, where there is anything, and to see the letter. */
export const LetterForm = ({
  reference,
  command,
  title,
  form,
  fields,
  asksWhy,
}: Props & { readonly fields: readonly Field[]; readonly asksWhy: boolean }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={words.back} />
      <FormErrors form={form} />
      <FormFrame form={form} action={`/desk/${reference}/${letterPages[command]}`}>
        <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
        <h1 class="govuk-heading-l">{title}</h1>
        <Fields fields={fields} form={form} />
        {asksWhy ? (
          <Textarea
            {...asked(form, 'reasons')}
            rows={10}
            label={{ text: words.reasons, classes: 'govuk-label--s' }}
            hint={{ text: words.reasonsHint[command] ?? '' }}
          />
        ) : (
          fields.length === 0 && <p class="govuk-body">{words.noWriting}</p>
        )}
        <Button text={words.see} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)

/** The second: the letter, to be sent; or what it lacks. */
export const LetterToSend = (
  props: Props & { readonly letter: Letter; readonly lacks: readonly string[] },
) => {
  const { reference, command, title, form, letter, lacks } = props
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${reference}`} text={words.back} />
        {lacks.length > 0 && (
          <ErrorSummary
            titleText={words.cannot}
            descriptionText={words.whoFixes}
            errorList={lacks.map((holds) => ({ text: words.missing(holds) }))}
          />
        )}
        <h1 class="govuk-heading-l">{title}</h1>
        {lacks.length === 0 && <InsetText text={words.look} />}
        <LetterText letter={letter} reference={reference} level={2} />
        {lacks.length === 0 && (
          <FormFrame form={form} action={`/desk/${reference}/${letterPages[command]}`}>
            <CarriedAnswers answers={{ ...form.answers, step: ['send'] }} />
            <Button text={words.send} preventDoubleClick />
          </FormFrame>
        )}
      </div>
    </div>
  )
}

/** A letter as it reads, on the screen and on paper. */
export const LetterText = ({
  letter,
  reference,
  level,
}: {
  letter: Letter
  reference: string
  level: 1 | 2
}) => {
  const [Title, Heading] = level === 1 ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const)
  return (
    <article class="wm-letter">
      <Title class="govuk-heading-m">{letter.title}</Title>
      <p class="govuk-body">
        {words.dated(dayInWords(parseDay(letter.sentOn)!))}
        <br />
        {words.reference(reference)}
        {letter.to && (
          <>
            <br />
            {words.to(letter.to)}
          </>
        )}
      </p>
      {letter.blocks.map(({ heading, paragraphs }) => (
        <section>
          <Heading class="govuk-heading-s">{heading}</Heading>
          {paragraphs.map((text) => (
            <p class="govuk-body">{text}</p>
          ))}
        </section>
      ))}
      {(letter.copies ?? []).length > 0 && (
        <>
          <Heading class="govuk-heading-s">{words.copies}</Heading>
          <ul class="govuk-list govuk-list--bullet">
            {letter.copies?.map(({ to }) => (
              <li>{words.copyTo[to]}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  )
}
