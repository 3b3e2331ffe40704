import type { VNode } from 'preact'
import { searchAddress, sorts, type SearchForm } from '../../rules/search-form.ts'
import { pageSize } from '../../rules/search-form.ts'
import type { SearchViewProps } from './view.tsx'
import { words } from './words.ts'

/** How many, near where, what we took the words to mean, and how they are ordered. */
export const Summary = ({ form, question, answer }: SearchViewProps): VNode => {
  const total = answer.known + answer.possible
  const pages = Math.ceil(total / pageSize)
  return (
    <>
      <div class="wm-summary">
        <h2 class="govuk-heading-m">
          {answer.possible > 0 ? words.foundMaybe(answer.known, answer.possible) : words.found(answer.known)}
          {question.place && words.near(question.place.label)}
          {words.page(Math.min(form.page, pages), pages)}
        </h2>
        <Order form={form} hasPlace={question.place !== null} />
      </div>
      {answer.corrected && <Corrected form={form} corrected={answer.corrected} />}
      {(answer.matched === 'most' || answer.matched === 'any') && (
        <p class="govuk-body">{answer.matched === 'most' ? words.someWords : words.anyWord}</p>
      )}
      {question.place?.precision === 'district' && (
        <p class="govuk-body-s wm-count">
          {question.place.kind === 'postcode'
            ? words.districtOnly(question.place.label.split(' ')[0] ?? question.place.label)
            : words.districtAsked(question.place.label)}
        </p>
      )}
    </>
  )
}

const Corrected = ({
  form,
  corrected,
}: {
  form: SearchForm
  corrected: { from: string; to: string }
}): VNode => (
  <p class="govuk-body">
    {words.corrected} <strong>{corrected.to}</strong>.{' '}
    <a class="govuk-link" href={searchAddress({ ...form, exact: true, page: 1, open: null })}>
      {words.instead(corrected.from)}
    </a>
  </p>
)

const Order = ({ form, hasPlace }: { form: SearchForm; hasPlace: boolean }): VNode => (
  <nav aria-label={words.order}>
    <ul class="wm-order">
      {sorts
        .filter((sort) => sort !== 'distance' || hasPlace)
        .map((sort) => (
          <li>
            {sort === form.sort ? (
              <strong aria-current="true">{words.sorts[sort]}</strong>
            ) : (
              <a class="govuk-link" href={searchAddress({ ...form, sort, page: 1, open: null })}>
                {words.sorts[sort]}
              </a>
            )}
          </li>
        ))}
    </ul>
  </nav>
)
