import type { VNode } from 'preact'
import { type Article, type Version, versionsOf } from '../../articles/article.ts'
import { words } from './words.ts'

const addressOf = ({ path }: Article, version: Version): string =>
  version === 'standard' ? path : `${path}?version=${version}`

/** One page, told in up to three ways, all checked on the same day. */
export const Versions = ({ article, shown }: { article: Article; shown: Version }): VNode | null => {
  const offered = versionsOf(article)
  if (offered.length === 1) return null
  return (
    <nav class="wm-versions wm-no-print" aria-label={words.versions}>
      <ul class="govuk-list">
        {offered.map((version) => (
          <li>
            {version === shown ? (
              <strong aria-current="true">{words.versionNames[version]}</strong>
            ) : (
              <a class="govuk-link" href={addressOf(article, version)}>
                {words.versionNames[version]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
