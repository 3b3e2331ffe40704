import { Fields } from '#cases'
import { parseDay, shortDay } from '#kit/day'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button } from '#kit/govuk'
import { Column } from '../../../pages/request/column.tsx'
import type { Views } from '../../store/views.ts'
import { fieldsFor, type Teller } from './fields.ts'
import { words } from './words.ts'

export const saysTo = (teller: Teller) =>
  teller === 'staff' || teller === 'setting' ? words[teller] : words.family

type Props = {
  readonly teller: Teller
  readonly form: FormState
  readonly action: string
  readonly back: string
  readonly reference: string
  /** Where papers can be added, for whoever is signed in. */
  readonly papers: string | null
}

/** The questions, asked of whoever tells. */
export const ViewsForm = ({ teller, form, action, back, reference, papers }: Props) => (
  <Column>
    <BackLink href={back} text={words.back} />
    <FormErrors form={form} />
    <span class="govuk-caption-l">{reference}</span>
    <h1 class="govuk-heading-l">{saysTo(teller).title}</h1>
    <p class="govuk-body">{saysTo(teller).lead}</p>
    <FormFrame form={form} action={action}>
      <Fields fields={fieldsFor(teller)} form={form} />
      <Button text={saysTo(teller).button} preventDoubleClick />
    </FormFrame>
    {papers !== null && (
      <p class="govuk-body">
        {words.papers}{' '}
        <a class="govuk-link" href={papers}>
          {words.sendPapers}
        </a>
      </p>
    )}
  </Column>
)

/** Everything that was said, as it came, in the words of whoever said it. */
export const ViewsGiven = ({ views }: { views: readonly Views[] }) => (
  <section aria-labelledby="told-us">
    <h2 class="govuk-heading-m" id="told-us">
      {words.seeAll}
    </h2>
    {views.length === 0 && <p class="govuk-body">{words.none}</p>}
    {views.map(({ saidBy, name, saidOn, words: text, keptAs, channel }) => (
      <>
        <h3 class="govuk-heading-s">
          {words.said(name ?? words.speakers[saidBy], shortDay(parseDay(saidOn)!))}
        </h3>
        <p class="govuk-body wm-lines">{text}</p>
        <p class="govuk-hint">{words.keptAs(keptAs, channel)}</p>
      </>
    ))}
  </section>
)

/** On a family's own page: what they told us, and the way to say more. */
export const ViewsInvited = (props: {
  readonly views: readonly Views[]
  /** Where to say more; null where that is done elsewhere on the page. */
  readonly at: string | null
  readonly news: boolean
}) => (
  <section aria-labelledby="your-views">
    <h2 class="govuk-heading-m" id="your-views">
      {props.at === null ? words.toldUs : words.invite}
    </h2>
    {props.news && (
      <p class="govuk-body" role="status">
        <strong>{words.kept}</strong>
      </p>
    )}
    {props.at !== null && (
      <>
        <p class="govuk-body">{words.inviteText}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={props.at}>
            {words.invite}
          </a>
        </p>
      </>
    )}
    {props.views.map(({ saidBy, saidOn, words: text }) => (
      <>
        <h3 class="govuk-heading-s">{words.said(words.speakers[saidBy], shortDay(parseDay(saidOn)!))}</h3>
        <p class="govuk-body wm-lines">{text}</p>
      </>
    ))}
  </section>
)
