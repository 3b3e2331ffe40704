import { Button, SummaryList } from '#kit/govuk'
import { href } from '#kit/html'
import type { WorkItemInFull } from '#feedback'
import { summary as words } from '../words.ts'

/** What somebody told us, and how to reach them if they said. */
export const Summary = ({ item }: { item: WorkItemInFull }) => (
  <section aria-labelledby="said">
    <h2 class="govuk-heading-m" id="said">
      {words.heading}
    </h2>
    <SummaryList
      rows={[
        ...(item.aboutPath === null
          ? []
          : [{ key: { text: words.about }, value: { html: <AboutLink path={item.aboutPath} /> } }]),
        ...rowsOf(item).map(([key, value]) => ({
          key: { text: key },
          value: { html: <span class="wm-lines">{value}</span> },
        })),
        { key: { text: words.contact }, value: { html: <Reach item={item} /> } },
      ]}
    />
    <Onward item={item} />
  </section>
)

/** Where the work itself is done. */
const Onward = ({ item: { kind, aboutPath, reference } }: { item: WorkItemInFull }) => {
  const slug = /^\/listings\/([a-z0-9-]+)$/.exec(aboutPath ?? '')?.[1]
  if (kind === 'suggestion')
    return (
      <Button
        text={words.makeListing}
        href={`/desk/${reference}/listing`}
        classes="govuk-button--secondary"
      />
    )
  if (slug === undefined) return null
  return (
    <Button
      text={words.putRight}
      href={`/desk/listings/${slug}?from=${reference}`}
      classes="govuk-button--secondary"
    />
  )
}

const AboutLink = ({ path }: { path: string }) => (
  <a class="govuk-link" href={href(path) ?? ''}>
    {path}
  </a>
)

const Reach = ({ item: { contact } }: { item: WorkItemInFull }) => {
  const ways = [contact?.name, contact?.email, contact?.phone].filter(Boolean)
  return ways.length === 0 ? <>{words.noContact}</> : <span class="wm-lines">{ways.join('\n')}</span>
}

type Rows = readonly (readonly [string, string])[]

const rowsOf = ({ kind, details }: WorkItemInFull): Rows => {
  const told = details as Readonly<Record<string, unknown>>
  if (kind !== 'problem') return Object.entries(told).flatMap(([name, value]) => rowOf(name, value))
  const wrong = (told['wrong'] as (keyof typeof words.wrongs)[]).map((one) => words.wrongs[one])
  return [
    [words.wrong, wrong.join('\n')],
    ...said(words.more, told['more']),
    ...said(words.where, told['where']),
  ]
}

const rowOf = (name: string, value: unknown): Rows => {
  const label = (words.details as Readonly<Record<string, string>>)[name] ?? name
  return said(label, value)
}

const said = (label: string, value: unknown): Rows => {
  if (value === undefined || value === null || value === '') return []
  if (typeof value === 'boolean') return [[label, value ? words.yes : words.no]]
  if (Array.isArray(value)) return value.length === 0 ? [] : [[label, value.join(', ')]]
  return [[label, typeof value === 'number' ? String(value) : (value as string)]]
}
