import type { VNode } from 'preact'
import { shortDay } from '#kit/day'
import { Link, Tag } from '#kit/govuk'
import type { Covered } from '../../rules/coverage.ts'
import { words } from './words.ts'

/** Past this many, services are counted and not named. */
const mostServices = 4

/** Every duty of one part of the law, with what meets it. */
export const Duties = ({ rows }: { rows: readonly Covered[] }): VNode => (
  <ul class="govuk-list wm-duties">
    {rows.map((row) => (
      <OneDuty row={row} />
    ))}
  </ul>
)

const OneDuty = ({ row: { duty, state, pages, listings, owners, lastCheck } }: { row: Covered }): VNode => {
  const caution = words.cautions[duty.provenance]
  const states = duty.kind === 'do' ? words.statesOfDeeds : words.states
  return (
    <li class="wm-duty" id={duty.id}>
      <p class="govuk-body wm-duty__asks">
        <strong>{duty.asks}</strong> <Tag classes={colours[state]}>{states[state]}</Tag>
      </p>
      {duty.restsOn === undefined && (
        <>
          <Links label={words.pages} links={pages.map(({ title, path }) => ({ text: title, href: path }))} />
          <Links
            label={words.services}
            links={listings.map(({ name, slug }) => ({ text: name, href: `/listings/${slug}` }))}
            most={mostServices}
          />
        </>
      )}
      {lastCheck && <p class="govuk-body-s wm-duty__line">{words.kept(owners, shortDay(lastCheck))}</p>}
      <p class="govuk-body-s wm-duty__line">
        <span class="wm-cite">
          <Link class="govuk-link" href={duty.url}>
            {duty.cite}
          </Link>
          {caution && `. ${caution}`}
        </span>
      </p>
    </li>
  )
}

const colours = { met: 'govuk-tag--green', partly: 'govuk-tag--yellow', gap: 'govuk-tag--orange' } as const

type LinksProps = { label: string; links: readonly { text: string; href: string }[]; most?: number }

const Links = ({ label, links, most = links.length }: LinksProps): VNode | null =>
  links.length === 0 ? null : (
    <p class="govuk-body-s wm-duty__line">
      {label}:{' '}
      {links.slice(0, most).map(({ text, href }, at) => (
        <>
          {at > 0 && ', '}
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </>
      ))}
      {links.length > most && ` ${words.moreServices(links.length - most)}`}
    </p>
  )
