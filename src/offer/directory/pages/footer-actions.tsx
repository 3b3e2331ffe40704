import type { VNode } from 'preact'
import { drawOnce, Raw, type SafeHtml } from '#kit/html'
import { inQuery } from '../rules/search-form.ts'
import { words } from './search/words.ts'

type About = {
  /** The address of the page it stands on. */
  about: string
  /** What was searched for, if anything was. */
  asked?: string
}

/** At the foot of every listing and result page: search again, add a listing, say what is wrong or what one thinks. */
export const FooterActions = (props: About): VNode => <Raw html={footerActions(props)} />

export const footerActions = ({ about, asked = '' }: About): SafeHtml => {
  const page = inQuery(about)
  return actions({
    missing: `/say-what-is-missing${asked === '' ? '' : `?q=${inQuery(asked)}`}`,
    wrong: `/report-problem?about=${page}`,
    think: `/tell-us-what-you-think?about=${page}`,
  })
}

const actions = drawOnce(
  { missing: 'words', wrong: 'words', think: 'words' },
  ({ missing, wrong, think }) => (
    <nav class="wm-actions" aria-label={words.notFoundActions}>
      <h2 class="govuk-heading-s">{words.notFoundActions}</h2>
      <ul class="govuk-list">
        {[
          { href: '/search', text: words.again },
          { href: missing, text: words.missing },
          { href: '/add-listing', text: words.add },
          { href: wrong, text: words.wrong },
          { href: think, text: words.think },
        ].map(({ href, text }) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ),
)
