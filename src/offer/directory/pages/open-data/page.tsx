import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { Table } from '#kit/govuk'
import { csvColumns } from '../../import/csv-columns.ts'
import type { DirectoryRoom } from '../room.ts'
import { words } from './words.ts'

export const openDataPage = (app: FastifyInstance, room: DirectoryRoom): void => {
  app.get('/open-data', (request, reply) =>
    room.frame(
      request,
      reply,
      { title: words.title, description: words.description },
      <OpenDataView demo={room.site.notice !== undefined} />,
    ),
  )
}

const feed = '/open-referral/v3'

const OpenDataView = ({ demo }: { demo: boolean }): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {demo && <p class="govuk-body">{words.demo}</p>}
      <h2 class="govuk-heading-m">{words.programs}</h2>
      <p class="govuk-body">{words.feedText}</p>
      <ul class="govuk-list">
        <Item href={`${feed}/`} text={words.feed} />
        <Item href={`${feed}/openapi.json`} text={words.openApi} />
        <Item href={`${feed}/services?format=ndjson&full=true`} text={words.full} />
        <Item href={`${feed}/services?modified_after=2026-01-01T00:00:00Z`} text={words.since} />
        <Item href="/changes.atom" text={words.atom} />
      </ul>
      <h2 class="govuk-heading-m">{words.files}</h2>
      <ul class="govuk-list">
        <Item href="/open-data/listings.csv" text={words.csv} />
        <Item href="/open-data/template.csv" text={words.template} />
      </ul>
      <h2 class="govuk-heading-m">{words.addresses}</h2>
      <p class="govuk-body">{words.addressesText}</p>
      <Table
        caption={words.columns}
        captionClasses="govuk-table__caption--m"
        classes="wm-columns"
        head={[{ text: words.column }, { text: words.meaning }]}
        rows={Object.values(csvColumns).map(({ heading, says }) => [{ text: heading }, { text: says }])}
        firstCellIsHeader
      />
    </div>
  </div>
)

const Item = ({ href, text }: { href: string; text: string }): VNode => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </li>
)
