import type { VNode } from 'preact'
import { Button, ErrorSummary, Radios } from '#kit/govuk'
import { startingPoints } from '../../rules/starting-points.ts'
import { points, words } from './words.ts'

/** The first question: what has happened? */
export const ChooseView = ({ failed }: { failed: boolean }): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      {failed && (
        <ErrorSummary titleText={words.problem} errorList={[{ text: words.notChosen, href: '#happened' }]} />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="wm-lead">{words.lead}</p>
      <form action="/work-out-your-dates" method="get">
        <Radios
          name="happened"
          fieldset={{ legend: { text: words.choose, classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: words.chooseHint }}
          errorMessage={failed ? { text: words.notChosen } : undefined}
          items={startingPoints.map((value) => {
            const { choice, choiceHint } = points[value]
            return { value, text: choice, hint: choiceHint === undefined ? undefined : { text: choiceHint } }
          })}
        />
        <Button text={words.carryOn} name="next" value="yes" />
      </form>
      <p class="govuk-body">{words.kept}</p>
    </div>
  </div>
)
