import { Tag } from '#kit/govuk'
import { words } from './words.ts'

export type Line = {
  readonly reference: string
  readonly title: string
  /** Whom it is about, to those who may know. */
  readonly child: string | null
  readonly process: string
  readonly stage: { readonly text: string; readonly colour?: string | undefined }
  readonly due: { readonly text: string; readonly colour?: string | undefined; readonly duty: string | null }
  readonly owner: string | null
  readonly seen: number
  /** Flags, and that somebody has not been told. */
  readonly marks: readonly { readonly text: string; readonly colour: string }[]
}

/** Whose it is goes without saying where all of it is one's own. */
export const Lines = ({
  lines,
  areMine,
  areChosen,
}: {
  lines: readonly Line[]
  areMine: boolean
  areChosen: boolean
}) => (
  <table class="govuk-table wm-work__table">
    <caption class="govuk-visually-hidden">{words.title}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <td class="govuk-table__header"></td>
        {Object.entries(words.columns).map(([key, column]) =>
          key === 'owner' && areMine ? null : (
            <th scope="col" class="govuk-table__header">
              {column}
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {lines.map((line) => (
        <LineRow line={line} isMine={areMine} isChosen={areChosen} />
      ))}
    </tbody>
  </table>
)

const LineRow = ({ line, isMine, isChosen }: { line: Line; isMine: boolean; isChosen: boolean }) => (
  <tr class="govuk-table__row">
    <td class="govuk-table__cell">
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`pick-${line.reference}`}
            name="pick"
            value={`${line.reference}:${line.seen}`}
            checked={isChosen}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`pick-${line.reference}`}>
            <span class="govuk-visually-hidden">
              {words.pick(`${line.child ?? line.title}, ${line.reference}`)}
            </span>
          </label>
        </div>
      </div>
    </td>
    <th scope="row" class="govuk-table__header wm-work__what">
      <a class="govuk-link" href={`/desk/${line.reference}`}>
        {line.child ?? line.title}
      </a>
      <span class="govuk-hint">
        {line.child === null ? line.process : line.title} ·{' '}
        <span class="wm-work__reference">{line.reference}</span>
      </span>
    </th>
    <td class="govuk-table__cell">
      {line.stage.text}
      {line.marks.map(({ text, colour }) => (
        <>
          {' '}
          <Tag text={text} classes={`govuk-tag--${colour}`} />
        </>
      ))}
    </td>
    <td class="govuk-table__cell">
      {line.due.colour ? (
        <Tag text={line.due.text} classes={`govuk-tag--${line.due.colour}`} />
      ) : (
        line.due.text
      )}
      {line.due.duty && <span class="govuk-hint">{line.due.duty}</span>}
    </td>
    {!isMine && <td class="govuk-table__cell">{line.owner ?? words.nobody}</td>}
  </tr>
)
