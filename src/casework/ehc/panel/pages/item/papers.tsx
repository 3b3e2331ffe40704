import { dayInWords, parseDay, shortDay } from '#kit/day'
import { Details, WarningText } from '#kit/govuk'
import type { Paper, ReadPaper } from '../../rules/paper.ts'
import type { Item } from '../../store/items.ts'
import { words } from './words.ts'

export type PapersProps = {
  readonly item: Item
  readonly papers: readonly ReadPaper[]
  /** Papers that are not as they were frozen. */
  readonly missing: boolean
  /** Papers, or parts of one, kept for fewer people than this one. */
  readonly kept: boolean
  readonly since: readonly Paper[]
  readonly isMember: boolean
}

/** The frozen papers as far as this reader may read them, and what is not as it was, or came since. */
export const Papers = ({
  at,
  item,
  papers,
  missing,
  kept,
  since,
  isMember,
}: PapersProps & { at: string }) => (
  <section aria-labelledby="papers">
    <h2 class="govuk-heading-m" id="papers">
      {words.papers}
    </h2>
    <p class="govuk-body">{words.frozen(dayInWords(parseDay(item.putOn)!), item.papersHash.slice(0, 12))}</p>
    {missing && <WarningText text={words.missing} />}
    {kept && <p class="govuk-body">{words.kept}</p>}
    {!isMember && since.length > 0 && <WarningText text={words.since(since.length)} />}
    {papers.map(({ kind, id, title, on, version, says }) => (
      <Details
        summaryText={`${title}, ${shortDay(parseDay(on)!)}${version > 1 ? `, version ${version}` : ''}`}
        open
      >
        {says.length === 0 && kind !== 'document' && <p class="govuk-body">{words.empty}</p>}
        {kind === 'document' && (
          <p class="govuk-body">
            <a class="govuk-link" href={`${at}/papers/${id}`} download>
              {words.save}
              <span class="govuk-visually-hidden">: {title}</span>
            </a>
            . {words.saveToRead}
          </p>
        )}
        {says.map(({ heading, text }) => (
          <>
            {heading !== null && <h3 class="govuk-heading-s">{heading}</h3>}
            <p class="govuk-body wm-lines">{text}</p>
          </>
        ))}
      </Details>
    ))}
  </section>
)
