import type { VNode } from 'preact'
import type { Site } from './site.ts'
import { words } from './words.ts'

/** Ours, not GOV.UK's: a council may not show the crest or the Open Government Licence mark. */
export const SiteFooter = ({ site }: { site: Site }): VNode => (
  <footer class="wm-footer">
    <div class="govuk-width-container">
      <h2 class="govuk-visually-hidden">{words.support}</h2>
      <ul class="wm-footer__links">
        {site.footer.map(({ text, href }) => (
          <li>
            <a class="wm-footer__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p class="wm-footer__owner">{words.runBy(site.owner)}</p>
    </div>
  </footer>
)
