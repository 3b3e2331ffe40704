import type { VNode } from 'preact'
import { InsetText } from '#kit/govuk'
import { renderFragment, type SafeHtml, trustHtml } from '#kit/html'
import type { Urgent } from '../../rules/urgent.ts'
import { PhoneLink } from '../phone-link.tsx'
import { urgentWords as words } from './urgent-words.ts'

/** Whom to ring now, before anything that was found. */
export const urgentHelp = (urgent: Urgent | null): SafeHtml =>
  trustHtml(urgent === null ? '' : (drawn[urgent] ??= renderFragment(<UrgentHelp urgent={urgent} />)))

const drawn: { [kind in Urgent]?: string } = {}

const UrgentHelp = ({ urgent }: { readonly urgent: Urgent }): VNode => (
  <section aria-labelledby="urgent-help">
    <InsetText>
      <h2 class="govuk-heading-m" id="urgent-help">
        {words.title}
      </h2>
      <ul class="govuk-list">
        {words.lines[urgent].map(({ before, number, after }) => (
          <li>
            {before}
            <strong>
              <PhoneLink number={number} />
            </strong>
            {after}
          </li>
        ))}
      </ul>
      <p class="govuk-body">{words.below[urgent]}</p>
    </InsetText>
  </section>
)
