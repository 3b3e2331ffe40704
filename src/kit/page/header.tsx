import type { ComponentChildren, VNode } from 'preact'
import { PhaseBanner, ServiceNavigation } from '#kit/govuk'
import type { Site } from './site.ts'
import { words } from './words.ts'

type Props = { site: Site; path: string; account?: ComponentChildren }

/** `account`: who is signed in. Without it the same link for everybody, so that public pages stay the same. */
export const SiteHeader = ({ site, path, account }: Props): VNode => (
  <header class="wm-header">
    <div class="wm-header__bar">
      <div class="govuk-width-container wm-header__row">
        <a class="wm-header__home" href="/">
          <Waypost />
          <span>{site.title}</span>
        </a>
        <div class="wm-header__who">
          <a class="wm-header__account" href="/display">
            {words.display}
          </a>
          {account ?? (
            <a class="wm-header__account" href="/sign-in">
              {words.signIn}
            </a>
          )}
        </div>
      </div>
    </div>
    <ServiceNavigation
      navigationLabel={words.menu}
      menuButtonText={words.menu}
      navigation={site.menu.map(({ text, href }) => ({
        text,
        href,
        current: path === href,
      }))}
    />
    {site.notice && (
      <div class="govuk-width-container">
        <PhaseBanner tag={{ text: site.notice.tag }} text={site.notice.text} />
      </div>
    )}
  </header>
)

/** A signpost: our mark, drawn in the colour of the words beside it. */
const Waypost = (): VNode => (
  <svg
    class="wm-header__mark"
    viewBox="0 0 24 24"
    width="28"
    height="28"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M11 1h2v3h7l3 3-3 3h-7v2h6v6h-6v5h-2v-5H4l-3-3 3-3h7v-2H5V4h6z" />
  </svg>
)
