import type { VNode } from 'preact'
import type { Saying } from '../words/saying.ts'

/** Sentences, each followed by what it lists. */
export const Sayings = ({ sayings }: { sayings: readonly Saying[] }): VNode => (
  <>
    {sayings.map(({ say, each }) => (
      <>
        <p class="govuk-body">{say}</p>
        {each && <List sayings={each} />}
      </>
    ))}
  </>
)

const List = ({ sayings }: { sayings: readonly Saying[] }): VNode => (
  <ul class="govuk-list govuk-list--bullet">
    {sayings.map(({ say, each }) => (
      <li>
        {say}
        {each && <List sayings={each} />}
      </li>
    ))}
  </ul>
)
