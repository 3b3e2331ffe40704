import { BackLink, Details } from '#kit/govuk'
import { type Cell, figureOf, type Row } from '../rules/measure.ts'
import { type Measure, type MeasureName, measures } from '../rules/measures.ts'
import { Bars } from './bars.tsx'
import { columnLabel, rowLabel, toneOf } from './labels.ts'
import { words } from './words.ts'

type Props = { readonly name: MeasureName; readonly rows: readonly Row[] }

export const MeasureView = ({ name, rows }: Props) => {
  const said = words.measures[name]
  const { drawn }: Measure = measures[name]
  const bars = rows.map(({ key, cells }) => ({
    name: rowLabel(key),
    parts: drawn.map((column) => figureOf(cells[column]) ?? 0),
  }))
  const isEmpty = bars.every(({ parts }) => parts.every((figure) => figure === 0))
  return (
    <>
      <BackLink href="/insight" text={words.backToAll} />
      <h1 class="govuk-heading-l">{said.title}</h1>
      <p class="govuk-body">{said.lead}</p>
      {isEmpty ? (
        <p class="govuk-body">{said.none}</p>
      ) : (
        <>
          <Bars
            note={words.drawing}
            key={words.key}
            parts={drawn.map((column) => ({ name: columnLabel(column), tone: toneOf(column) }))}
            bars={bars}
          />
          <Figures name={name} rows={rows} />
          <p class="govuk-body">
            <a class="govuk-link" href={`/insight/${name}/csv`} download>
              {words.csv}
            </a>
          </p>
        </>
      )}
      <Details summaryText={words.howCounted} text={words.counted[name]} />
    </>
  )
}

const Figures = ({ name, rows }: Props) => {
  const said = words.measures[name]
  const { columns }: Measure = measures[name]
  return (
    <table class="govuk-table wm-counts">
      <caption class="govuk-table__caption govuk-visually-hidden">{said.title}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {said.row}
          </th>
          {columns.map((column) => (
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">
              {columnLabel(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map(({ key, cells }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {rowLabel(key)}
            </th>
            {columns.map((column) => (
              <td class="govuk-table__cell govuk-table__cell--numeric" data-label={columnLabel(column)}>
                <Figure
                  cell={cells[column]}
                  at={casesAt(name, key, column)}
                  what={`${rowLabel(key)}, ${columnLabel(column)}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A count leads to its cases; what counts nobody leads nowhere. */
const Figure = ({ cell, at, what }: { cell: Cell | undefined; at: string; what: string }) => {
  const figure = figureOf(cell)
  if (figure === null) return <>{words.tooFew}</>
  if (!cell || !('cases' in cell) || figure === 0) return <>{figure}</>
  return (
    <a class="govuk-link" href={at}>
      {figure}
      <span class="govuk-visually-hidden">: {what}</span>
    </a>
  )
}

const casesAt = (name: MeasureName, row: string, column: string): string =>
  `/insight/${name}/cases?${new URLSearchParams({ row, column }).toString()}`
