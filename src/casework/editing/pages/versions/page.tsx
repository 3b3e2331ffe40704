import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  type Changes,
  correctable,
  findForEditor,
  isSame,
  type PastVersion,
  saveEdit,
  versionsOf,
} from '#directory'
import { dayInWords, Temporal } from '#kit/day'
import { answersIn, answerTo, TicketField } from '#kit/form'
import { BackLink, Button, Tag } from '#kit/govuk'
import { factInWords } from '../listing/fact-in-words.ts'
import { Pair } from '../listing/pair.tsx'
import { factNames } from '../listing/words.ts'
import { tellNotFound } from '../not-found.tsx'
import { editorOf, type EditorsRoom, ticketed } from '../room.ts'
import { titleOf } from '../title-of.ts'
import { words } from './words.ts'

/** `/desk/listings/toy-library/versions`: what families read and when; any of it can be brought back as a draft. */
export const versionsPages = (app: FastifyInstance, room: EditorsRoom): void => {
  app.get('/desk/listings/:slug/versions', async (request, reply) => {
    const listing = await open(room, request)
    if (!listing) return tellNotFound(room, request, reply)
    const versions = await versionsOf(room.directory, listing.id)
    const view = (
      <VersionsView
        versions={versions}
        slug={listing.told.slug}
        seen={listing.seen}
        name={listing.corrected.name}
        ticket={room.guard.mint(request, reply)}
      />
    )
    const visit = { title: titleOf(words.title, listing.corrected.name) }
    return room.frame(request, reply, visit, view, { keep: 'never' })
  })

  app.post('/desk/listings/:slug/restore', async (request, reply) => {
    const worker = await editorOf(room, request, 'edit listings')
    const listing = worker && (await open(room, request))
    if (!listing) return tellNotFound(room, request, reply)
    const path = `/desk/listings/${listing.told.slug}`
    const sent = answersIn(request.body, ['seen', 'version'])
    const versions = await versionsOf(room.directory, listing.id)
    const found = versions.find(({ version }) => String(version) === answerTo(sent, 'version'))
    if (!found || !ticketed(room, request, reply).isOurs) return reply.redirect(`${path}/versions`, 303)
    const facts = {
      ...(Object.fromEntries(correctable.map((field) => [field, found.document[field] ?? null])) as Changes),
      // What families read before an address was private must not make it public again.
      addresses_private: listing.corrected.addresses_private ?? null,
    }
    const editing = { slug: listing.told.slug, seen: answerTo(sent, 'seen'), by: worker.name }
    const saved = await saveEdit(room.directory, { ...editing, on: room.today().toString() }, facts, null)
    if (!saved.ok) return reply.redirect(`${path}/versions`, 303)
    return reply.redirect(`${path}?done=${Object.keys(saved.value).length > 0 ? 'restored' : 'nothing'}`, 303)
  })
}

const open = async (room: EditorsRoom, request: FastifyRequest) => {
  const { slug } = request.params as { slug: string }
  if (!(await editorOf(room, request, 'edit listings'))) return null
  return findForEditor(room.directory, slug)
}

type Props = {
  readonly versions: readonly PastVersion[]
  readonly slug: string
  readonly seen: string
  readonly name: string
  readonly ticket: string
}

const VersionsView = (props: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/listings/${props.slug}`} text={words.back} />
      <span class="govuk-caption-l">{props.name}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.intro}</p>
      {props.versions.map((one, at) => (
        <OneVersion {...props} one={one} before={props.versions[at + 1]} />
      ))}
    </div>
  </div>
)

const OneVersion = (props: Props & { one: PastVersion; before: PastVersion | undefined }) => {
  const { one, before, slug, seen, ticket } = props
  const from = dayOf(one.publishedAt)
  const changed = before
    ? correctable.filter((field) => !isSame(one.document[field] ?? null, before.document[field] ?? null))
    : []
  return (
    <section class="wm-version" aria-labelledby={`version-${one.version}`}>
      <h2 class="govuk-heading-m" id={`version-${one.version}`}>
        {one.endedAt === null
          ? words.from(one.version, from)
          : words.fromTo(one.version, from, dayOf(one.endedAt))}{' '}
        {one.endedAt === null && <Tag text={words.now} classes="govuk-tag--green" />}
      </h2>
      {!before && <p class="govuk-body">{words.first}</p>}
      {before && changed.length === 0 && <p class="govuk-body">{words.otherFacts}</p>}
      {before &&
        changed.map((field) => (
          <Pair
            fact={factNames[field]}
            before={{ label: words.before, text: factInWords(field, before.document[field]) }}
            after={{ label: words.after, text: factInWords(field, one.document[field]) }}
            isChange
          />
        ))}
      {one.endedAt !== null && (
        <form method="post" action={`/desk/listings/${slug}/restore`}>
          <TicketField ticket={ticket} />
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="version" value={one.version} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {words.restore}
            <span class="govuk-visually-hidden">: version {one.version}</span>
          </Button>
        </form>
      )}
    </section>
  )
}

const dayOf = (moment: Date): string =>
  dayInWords(
    Temporal.Instant.fromEpochMilliseconds(moment.getTime())
      .toZonedDateTimeISO('Europe/London')
      .toPlainDate(),
  )
