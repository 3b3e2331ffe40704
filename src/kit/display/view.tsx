import type { VNode } from 'preact'
import { Button, NotificationBanner, Radios } from '#kit/govuk'
import { type Display, displayChoices } from '#kit/page'
import { words } from './words.ts'

type DisplayViewProps = {
  chosen: Display
  /** Where the visitor was, to lead back to. */
  back: string | null
  /** The page leads back to itself: say that it worked. */
  changed: boolean
}

export const DisplayView = ({ chosen, back, changed }: DisplayViewProps): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      {changed && <NotificationBanner type="success" text={words.changed} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <form method="post" action="/display">
        {back !== null && <input type="hidden" name="back" value={back} />}
        <Question name="text" chosen={chosen} />
        <Question name="spacing" chosen={chosen} />
        <Question name="colours" chosen={chosen} />
        <Button text={words.save} />
      </form>
      <form method="post" action="/display">
        {back !== null && <input type="hidden" name="back" value={back} />}
        <p class="govuk-body">{words.resetLead}</p>
        <Button text={words.reset} classes="govuk-button--secondary" />
      </form>
    </div>
  </div>
)

const Question = ({ name, chosen }: { name: keyof Display; chosen: Display }): VNode => (
  <Radios
    name={name}
    fieldset={{ legend: { text: words.legends[name], classes: 'govuk-fieldset__legend--m' } }}
    value={chosen[name]}
    items={displayChoices[name].map((value) => ({
      value,
      text: (words.choices[name] as Readonly<Record<string, string>>)[value],
    }))}
  />
)
