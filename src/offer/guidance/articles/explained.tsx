import type { VNode } from 'preact'
import type { Term } from '../rules/glossary.ts'
import { glossaryWords as words } from '../pages/glossary/words.ts'

/**
 * A word that explains itself on tap: a button that opens a note, in HTML alone. Where a browser cannot open it, the
 * style sheet shows the link to the glossary instead.
 */
export const Explained = ({ term, text }: { term: Term; text: string }): VNode => {
  const id = `means-${term.id}`
  return (
    <>
      <button type="button" class="wm-term" popovertarget={id}>
        {text}
      </button>
      <span class="wm-term__note" id={id} popover="auto" role="note">
        <span class="wm-term__means">
          <strong>{term.term}</strong>: {term.means}{' '}
        </span>
        <a class="govuk-link" href={`/glossary#${term.id}`}>
          {words.more(term.term)}
        </a>
      </span>
    </>
  )
}
