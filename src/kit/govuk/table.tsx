import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf } from './content.ts'
import type { Absent, Optional } from './optional.ts'

export type TableProps = {
  rows: readonly (readonly TableCell[] | Absent)[]
} & Optional<{
  head: readonly TableCell[]
  caption: string
  captionClasses: string
  /** The first cell of each row names the row. */
  firstCellIsHeader: boolean
  classes: string
  attributes: Attributes
}>

export type TableCell = Content &
  Optional<{
    format: 'numeric'
    classes: string
    colspan: number
    rowspan: number
    attributes: Attributes
  }>

export const Table = (props: TableProps) => (
  <table class={classNames('govuk-table', props.classes)} {...attributesOf(props.attributes)}>
    {props.caption && (
      <caption class={classNames('govuk-table__caption', props.captionClasses)}>{props.caption}</caption>
    )}
    {props.head && (
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {props.head.map((cell) => (
            <HeaderCell scope="col" {...cell} />
          ))}
        </tr>
      </thead>
    )}
    <tbody class="govuk-table__body">
      {props.rows.map((row) => row && <Row cells={row} firstCellIsHeader={props.firstCellIsHeader} />)}
    </tbody>
  </table>
)

const Row = ({
  cells,
  firstCellIsHeader,
}: {
  cells: readonly TableCell[]
  firstCellIsHeader?: boolean | undefined
}) => (
  <tr class="govuk-table__row">
    {cells.map((cell, index) =>
      firstCellIsHeader && index === 0 ? (
        <HeaderCell scope="row" {...cell} format={undefined} />
      ) : (
        <DataCell {...cell} />
      ),
    )}
  </tr>
)

const HeaderCell = ({ scope, ...cell }: TableCell & { scope: 'col' | 'row' }) => (
  <th
    scope={scope}
    class={classNames(
      'govuk-table__header',
      cell.format && `govuk-table__header--${cell.format}`,
      cell.classes,
    )}
    colspan={cell.colspan}
    rowspan={cell.rowspan}
    {...attributesOf(cell.attributes)}
  >
    {contentOf(cell)}
  </th>
)

const DataCell = (cell: TableCell) => (
  <td
    class={classNames('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)}
    colspan={cell.colspan}
    rowspan={cell.rowspan}
    {...attributesOf(cell.attributes)}
  >
    {contentOf(cell)}
  </td>
)
