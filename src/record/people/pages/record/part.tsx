import type { ComponentChildren } from 'preact'
import { SummaryList, type SummaryAction, type SummaryRow } from '#kit/govuk'
import { parseDay, shortDay } from '#kit/day'
import type { FactKind } from '../../store/facts.ts'
import type { Section } from '../../rules/sections.ts'
import type { RecordProps } from './page.tsx'
import { factForms } from '../facts/kinds.ts'
import { words } from './words.ts'

/** One part of a record: what holds today, what came before, and a way to add. */
export const Part = (props: {
  of: RecordProps
  section: Section
  children: ComponentChildren
  empty?: boolean
}) => {
  const { of, section, children, empty = false } = props
  const adding = section in factForms ? factForms[section as FactKind].add?.title : undefined
  return (
    <section aria-labelledby={`part-${section}`}>
      <h2 class="govuk-heading-m" id={`part-${section}`}>
        {words.sections[section]}
      </h2>
      {children}
      {empty && <p class="govuk-body">{words.nothing}</p>}
      {of.writable.has(section) && adding !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/records/${of.record.person.id}/${section}/add`}>
            {adding}
          </a>
        </p>
      )}
    </section>
  )
}

type DatedFact = { readonly id: string; readonly from_on: string; readonly to_on: string | null }

/** Facts of one kind: those of today, and under a fold those that have ended. */
export const DatedRows = <Fact extends DatedFact>(props: {
  of: RecordProps
  kind: FactKind
  facts: readonly Fact[]
  row: (fact: Fact) => { readonly key: string; readonly lines: readonly (string | null | false)[] }
  changes?: boolean
}) => {
  const { of, kind, facts, row, changes = true } = props
  const [now, past] = [
    facts.filter(({ to_on }) => to_on === null || to_on >= of.today),
    facts.filter(({ to_on }) => to_on !== null && to_on < of.today),
  ]
  const rows = (some: readonly Fact[], live: boolean): SummaryRow[] =>
    some.map((fact) => {
      const { key, lines } = row(fact)
      return {
        key: { text: key },
        value: { html: <Lines lines={[...lines, whenOf(fact)]} /> },
        ...(live &&
          of.writable.has(kind) && { actions: { items: actionsOf(of, kind, fact.id, key, changes) } }),
      }
    })
  return (
    <>
      {now.length > 0 && <SummaryList rows={rows(now, true)} />}
      {past.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {words.before}
              <span class="govuk-visually-hidden">{`: ${words.sections[kind]}`}</span>
            </span>
          </summary>
          <div class="govuk-details__text">
            <SummaryList rows={rows(past, false)} />
          </div>
        </details>
      )}
    </>
  )
}

export const Lines = ({ lines }: { lines: readonly (string | null | false)[] }) => (
  <span class="wm-lines">{lines.filter(Boolean).join('\n')}</span>
)

export const dayOf = (iso: string): string => shortDay(parseDay(iso)!)

const whenOf = ({ from_on, to_on }: DatedFact): string =>
  to_on === null ? words.since(dayOf(from_on)) : words.between(dayOf(from_on), dayOf(to_on))

const actionsOf = (
  { record }: RecordProps,
  kind: FactKind,
  id: string,
  key: string,
  changes: boolean,
): SummaryAction[] => {
  const path = `/records/${record.person.id}/${kind}/${id}`
  return [
    ...(changes ? [{ href: `${path}/change`, text: words.correct, visuallyHiddenText: key }] : []),
    { href: `${path}/end`, text: words.end, visuallyHiddenText: key },
  ]
}
