import type { VNode } from 'preact'
import type { SearchablePage } from '#directory'
import { Button, Input } from '#kit/govuk'
import { sectionNames } from '../article/words.ts'
import type { Entry, subjects } from './subjects.ts'
import { words } from './words.ts'

type ContentsProps = { told: ReturnType<typeof subjects> }

/** Every subject on one page, each with its pages. */
export const ContentsView = ({ told }: ContentsProps): VNode => (
  <>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="wm-lead">{words.lead}</p>
    <AskPages asked="" />
    <nav class="wm-contents" aria-label={words.sections}>
      <ul class="govuk-list">
        {told.map(({ section }) => (
          <li>
            <a class="govuk-link" href={`#${section}`}>
              {sectionNames[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {told.map(({ section, entries }) => (
      <section class="wm-subject" id={section}>
        <h2 class="govuk-heading-m">{sectionNames[section]}</h2>
        <ul class="wm-shelf">
          {entries.map((entry) => (
            <ShelfEntry {...entry} />
          ))}
        </ul>
      </section>
    ))}
  </>
)

const ShelfEntry = ({ path, title, summary, pages, easyRead, youngPerson }: Entry): VNode => (
  <li>
    <h3 class="govuk-heading-s">
      <a class="govuk-link" href={path}>
        {title}
      </a>
    </h3>
    <p class="govuk-body">{summary}</p>
    {pages.length > 0 && (
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            {words.pages(pages.length)}
            <span class="govuk-visually-hidden">: {title}</span>
          </span>
        </summary>
        <ul class="govuk-list">
          {pages.map((page) => (
            <li>
              <a class="govuk-link" href={page.path}>
                {page.title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    )}
    {(easyRead || youngPerson) && <p class="govuk-body-s wm-count">{words.also(easyRead, youngPerson)}</p>}
  </li>
)

type FoundProps = { asked: string; found: readonly SearchablePage[] }

export const FoundView = ({ asked, found }: FoundProps): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.title}</h1>
      <AskPages asked={asked} />
      <h2 class="govuk-heading-m">{words.found(asked, found.length)}</h2>
      <ul class="wm-results">
        {found.map(({ path, title, summary }) => (
          <li class="wm-result">
            <h3 class="govuk-heading-s">
              <a class="govuk-link" href={path}>
                {title}
              </a>
            </h3>
            <p class="wm-result__words">{summary}</p>
          </li>
        ))}
      </ul>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`/search?${new URLSearchParams({ q: asked }).toString()}`}>
            {words.services(asked)}
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/guidance">
            {words.all}
          </a>
        </li>
      </ul>
    </div>
  </div>
)

const AskPages = ({ asked }: { asked: string }): VNode => (
  <form class="wm-ask-pages" action="/guidance" method="get" role="search" aria-label={words.search}>
    <Input
      id="pages-q"
      name="q"
      label={{ text: words.search, classes: 'govuk-label--s' }}
      value={asked}
      attributes={{ maxlength: '100' }}
    />
    <Button text={words.button} />
  </form>
)
