import { asked, askedToTick, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Checkboxes, NotificationBanner, Textarea } from '#kit/govuk'
import { PaperView } from '../../../final/papers/view.tsx'
import type { ForSettings } from '../../actions/draft-for-setting.ts'
import { partsForSettings } from '../../rules/not-for-settings.ts'
import { HeldBack, nameOfKept } from './held.tsx'
import { words } from './words.ts'

type Props = {
  readonly reference: string
  /** Null while no draft was sent. */
  readonly reading: ForSettings | null
  readonly form: FormState
  readonly isSaved: boolean
  readonly action: string
}

/** The parts to keep back, and below them exactly what a setting reads as it stands. */
export const NotForSettingsView = ({ reference, reading, form, isSaved, action }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={words.back} />
      <FormErrors form={form} />
      {isSaved && <NotificationBanner type="success" titleText={words.done} text={words.saved} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      {reading === null ? (
        <p class="govuk-body">{words.noDraft}</p>
      ) : (
        <>
          <p class="govuk-body">{words.lead}</p>
          <p class="govuk-body">{words.care}</p>
          <FormFrame form={form} action={action}>
            <Checkboxes
              {...askedToTick(form, 'parts')}
              classes="govuk-checkboxes--small"
              fieldset={{ legend: { text: words.parts, classes: 'govuk-fieldset__legend--m' } }}
              items={partsForSettings(reading.plan).map(({ id, section, text }) => ({
                value: id,
                text: `${words.sections(section)}: ${nameOfKept(reading.plan, id)}`,
                ...(text !== '' && { hint: { text: short(text) } }),
              }))}
            />
            <Textarea
              {...asked(form, 'reason')}
              rows={3}
              label={{ text: words.reason, classes: 'govuk-label--s' }}
              hint={{ text: words.reasonHint }}
            />
            <Button text={words.save} preventDoubleClick />
          </FormFrame>
          <h2 class="govuk-heading-m">{words.preview}</h2>
          <HeldBack {...reading} />
          <p class="govuk-body">{words.already}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={`/desk/${reference}/consult`}>
              {words.next}
            </a>
          </p>
          <PaperView paper={reading.paper} />
        </>
      )}
    </div>
  </div>
)

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text)
