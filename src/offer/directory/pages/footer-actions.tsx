import type { VNode } from 'preact'
import { words } from './search/words.ts'

/** At the foot of every listing and result page: search again, add a listing, say what is wrong. */
export const FooterActions = ({ about, asked = '' }: { about: string; asked?: string }): VNode => (
  <nav class="wm-actions" aria-label={words.notFoundActions}>
    <h2 class="govuk-heading-s">{words.notFoundActions}</h2>
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href="/search">
          {words.again}
        </a>
      </li>
      <li>
        <a
          class="govuk-link"
          href={
            asked === ''
              ? '/say-what-is-missing'
              : `/say-what-is-missing?${new URLSearchParams({ q: asked }).toString()}`
          }
        >
          {words.missing}
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/add-listing">
          {words.add}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={`/report-problem?${new URLSearchParams({ about }).toString()}`}>
          {words.wrong}
        </a>
      </li>
    </ul>
  </nav>
)
