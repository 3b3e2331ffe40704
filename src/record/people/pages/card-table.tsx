import type { ComponentChildren } from 'preact'
import { Table } from '#kit/govuk'

type Props = {
  readonly head: readonly string[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[]
  readonly caption?: string
}

/** A table that is a list of cards on a phone. */
export const CardTable = ({ head, rows, caption }: Props) => (
  <Table
    classes="wm-cards"
    firstCellIsHeader
    caption={caption}
    captionClasses="govuk-table__caption--m"
    head={head.map((text) => ({ text }))}
    rows={rows.map((cells) =>
      cells.map((cell, at) => ({
        html: <>{cell}</>,
        ...(at > 0 && { attributes: { 'data-label': head[at]! } }),
      })),
    )}
  />
)
