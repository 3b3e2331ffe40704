import type { VNode } from 'preact'
import { Button, Checkboxes, ErrorSummary, Input, Radios } from '#kit/govuk'
import { type Place, places, type Wish, wishes } from '../../rules/routes.ts'
import { isAge } from './age.ts'
import { placeNames, wishNames, words } from './words.ts'

/** What was typed and ticked, right or wrong. */
export type Told = { age: string; place: Place | undefined; wishes: readonly Wish[] }

export const AskView = ({ told, failed }: { told: Told; failed: boolean }): VNode => {
  const age = failed && !isAge(told.age) ? { text: words.noAge } : undefined
  const place = failed && told.place === undefined ? { text: words.noPlace } : undefined
  const wish = failed && told.wishes.length === 0 ? { text: words.noWish } : undefined
  const errors = [
    ...(age ? [{ ...age, href: '#age' }] : []),
    ...(place ? [{ ...place, href: '#place' }] : []),
    ...(wish ? [{ ...wish, href: '#wish' }] : []),
  ]
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {failed && <ErrorSummary titleText={words.problem} errorList={errors} />}
        <h1 class="govuk-heading-l">{words.heading}</h1>
        <p class="wm-lead">{words.lead}</p>
        <p class="govuk-body">{words.own}</p>
        <form action="/what-to-do-next" method="get">
          <Input
            name="age"
            label={{ text: words.age, classes: 'govuk-label--m' }}
            hint={{ text: words.ageHint }}
            errorMessage={age}
            classes="govuk-input--width-2"
            inputmode="numeric"
            value={told.age}
            attributes={{ maxlength: '10' }}
          />
          <Radios
            name="place"
            fieldset={{ legend: { text: words.place, classes: 'govuk-fieldset__legend--m' } }}
            errorMessage={place}
            value={told.place ?? ''}
            items={places.map((value) => ({ value, text: placeNames[value] }))}
          />
          <Checkboxes
            name="wish"
            fieldset={{ legend: { text: words.wishes, classes: 'govuk-fieldset__legend--m' } }}
            hint={{ text: words.wishesHint }}
            errorMessage={wish}
            values={told.wishes}
            items={wishes.map((value) => ({ value, text: wishNames[value] }))}
          />
          <Button text={words.show} name="next" value="yes" />
        </form>
        <p class="govuk-body">{words.kept}</p>
        <h2 class="govuk-heading-m">{words.readTitle}</h2>
        <ul class="govuk-list">
          {words.read.map(({ text, href }) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
