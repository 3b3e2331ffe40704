import type { VNode } from 'preact'
import type { DirectoryPack } from '../../rules/directory-pack.ts'
import type { SearchForm } from '../../rules/search-form.ts'
import { HelpLines } from '../help-lines.tsx'
import type { Loosened } from './loosened.ts'
import { words } from './words.ts'

type NothingFoundProps = {
  form: SearchForm
  loosened: readonly Loosened[]
  helpLines: DirectoryPack['helpLines']
}

/** Never a dead end: nearest misses, other words, a person to ring, and a way to say what should be here. */
export const NothingFound = ({ form, loosened, helpLines }: NothingFoundProps): VNode => (
  <>
    <h2 class="govuk-heading-m">{words.nothing(form.q)}</h2>
    <p class="govuk-body">{words.nothingLead}</p>
    {loosened.length > 0 && (
      <>
        <h3 class="govuk-heading-s">{words.loosen}</h3>
        <ul class="govuk-list govuk-list--bullet">
          {loosened.map(({ text, address, left }) => (
            <li>
              <a class="govuk-link" href={address}>
                {words.loosenOne(text, left)}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
    <h3 class="govuk-heading-s">{words.tryWords}</h3>
    <ul class="govuk-list govuk-list--bullet">
      {words.tryWordsLines.map((line) => (
        <li>{line}</li>
      ))}
      <li>
        <a class="govuk-link" href="/search">
          {words.startAgain}
        </a>
      </li>
    </ul>
    <h3 class="govuk-heading-s">{words.ring}</h3>
    <HelpLines helpLines={helpLines} />
    <h3 class="govuk-heading-s">{words.missing}</h3>
    <p class="govuk-body">
      {words.missingLead}{' '}
      <a class="govuk-link" href={`/say-what-is-missing?${new URLSearchParams({ q: form.q }).toString()}`}>
        {words.missing}
      </a>
    </p>
  </>
)
