import type { CaseFile } from '#cases'
import type { CasePaper } from '#documents'
import { InsetText } from '#kit/govuk'
import type { Views } from '../../../heard/store/views.ts'
import type { EhcCase } from '../../../rules/state.ts'
import { lackingIn } from '../../rules/copies.ts'
import { words } from './words.ts'

type Props = {
  readonly file: Pick<CaseFile, 'reference'>
  readonly state: EhcCase
  readonly papers: readonly CasePaper[]
  readonly views: readonly Views[] | null
  /** Papers that are advice themselves. */
  readonly reportIds: ReadonlySet<string>
  readonly mayDo: (command: string) => boolean
}

/** On the page of the case: evidence came after advice was asked for, and who does not have it yet. */
export const CameSince = ({ file, state, papers, views, reportIds, mayDo }: Props) => {
  const evidence = [
    ...papers.filter(({ id, state: checked }) => checked === 'clean' && !reportIds.has(id)),
    ...(views ?? []),
  ].map(({ id }) => id)
  const lacking = lackingIn(state, evidence).filter(({ isNew }) => isNew.length > 0)
  if (lacking.length === 0) return null
  const count = new Set(lacking.flatMap(({ isNew }) => isNew)).size
  return (
    <InsetText>
      <h2 class="govuk-heading-m">{words.came}</h2>
      <p class="govuk-body">
        {words.cameText(count)}: {lacking.map(({ who }) => who).join(', ')}.
      </p>
      {mayDo('send more evidence') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/desk/${file.reference}/advice/evidence`}>
            {words.sendOn}
          </a>
        </p>
      )}
    </InsetText>
  )
}
