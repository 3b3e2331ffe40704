import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { decide, hidden, type Label, labels } from '#access'
import { BackLink } from '#kit/govuk'
import { dayInWords, londonToday, Temporal } from '#kit/day'
import { singleQuery } from '#kit/http'
import { type Caller, itemFor } from '../actions/caller.ts'
import { download } from '../actions/download.ts'
import { listDocuments } from '../actions/list-documents.ts'
import { receive } from '../actions/receive.ts'
import { largestFile } from '../rules/kinds.ts'
import type { Version } from '../store/documents.ts'
import { isUuid } from '../store/documents.ts'
import { listReleases } from '../actions/look-at-release.ts'
import { askPage } from './release/ask-page.tsx'
import { releasePages } from './release/release-page.tsx'
import { ReleaseLinks } from './release/waiting-view.tsx'
import { words as sending } from './release/words.ts'
import { readUpload } from './read-upload.ts'
import type { DocumentsRoom } from './room.ts'
import { DocumentsPart, type DocumentsPartProps, type ShownVersion } from './view.tsx'
import { faults, words } from './words.ts'

/** `/records/…/documents`: a child's papers, and the form to add one; below it each file, to be saved. */
export const documentsPages = (room: DocumentsRoom): void => {
  room.within((app) => {
    app.addContentTypeParser('multipart/form-data', (_request, payload, parsed) => parsed(null, payload))
    app.get('/records/:id/documents', async (request, reply) => {
      const done = singleQuery(request.query)['done']
      const news = done === 'document' ? words.sent : done === 'waiting' ? words.sentWaiting : null
      return show(room, request, reply, { news, title: '', fault: null })
    })
    app.post('/records/:id/documents', { bodyLimit: largestFile + 100_000 }, (request, reply) =>
      add(room, request, reply),
    )
    downloadPage(app, room)
    askPage(app, room)
    releasePages(app, room)
  })
}

type Shown = { readonly news: string | null; readonly title: string; readonly fault: Fault | null }
type Fault = NonNullable<NonNullable<DocumentsPartProps['form']>['fault']>

const show = async (
  room: DocumentsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  { news, title, fault }: Shown,
): Promise<FastifyReply> => {
  const childId = childIn(request)
  if (childId === null) return hidden(reply)
  const caller = await room.callerOf(request)
  const part = await documentsPart(room, caller, childId, null, room.guard.mint(request, reply))
  if (part.documents.length === 0 && part.form === null) return hidden(reply)
  const releases = await listReleases(room.db, caller, childId)
  const props = { ...part, news, form: part.form && { ...part.form, title, fault } }
  const options = { status: fault ? 422 : 200, keep: 'never' } as const
  return room.frame(
    request,
    reply,
    { title: words.title, failed: fault !== null, noIndex: true },
    <>
      <BackLink href={`/records/${childId}`} text={words.record} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <SentToYou releases={releases} />
      <DocumentsPart {...props} />
      <OnTheirWay releases={releases} sendHref={part.maySend ? `${documentsPath(childId)}/send` : null} />
    </>,
    options,
  )
}

type Releases = { readonly releases: Awaited<ReturnType<typeof listReleases>> }

/** What was sent to whoever looks stands first: it is what they came for. */
const SentToYou = ({ releases }: Releases) => {
  const sent = releases.filter(({ part }) => part === 'sent').map(({ release }) => release)
  return sent.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{sending.toYou}</h2>
      <ReleaseLinks releases={sent} />
    </>
  )
}

const OnTheirWay = ({ releases, sendHref }: Releases & { readonly sendHref: string | null }) => {
  const under = releases.filter(({ part }) => part !== 'sent').map(({ release }) => release)
  return (
    <>
      {under.length > 0 && <h2 class="govuk-heading-m">{sending.title}</h2>}
      <ReleaseLinks releases={under} />
      {sendHref !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={sendHref}>
            {sending.ask}
          </a>
        </p>
      )}
    </>
  )
}

/** What a case page needs to show a child's papers on it: `<DocumentsPart {...await documentsPart(…)} />`. */
export const documentsPart = async (
  room: Pick<DocumentsRoom, 'db'>,
  caller: Caller,
  childId: string,
  caseId: string | null,
  ticket: string,
): Promise<DocumentsPartProps & { readonly maySend: boolean }> => {
  const { documents, mayAdd, mayMark, maySend } = await listDocuments(room.db, caller, childId, caseId)
  const action = documentsPath(childId)
  return {
    documents: documents.map(({ document, versions }) => ({
      title: document.title,
      labels: document.labels,
      versions: versions.map((version) => shown(action, version)),
    })),
    form: mayAdd ? { action, ticket, title: '', mayMark, fault: null } : null,
    news: null,
    maySend,
  }
}

const shown = (path: string, version: Version): ShownVersion => ({
  href: version.state === 'clean' ? `${path}/${version.document_id}/${version.number}` : null,
  number: version.number,
  givenName: version.given_name,
  about: words.added(version.received_as, dayInWords(dayOf(version.received_at))),
  state: version.state,
})

const documentsPath = (childId: string): string => `/records/${childId}/documents`

const dayOf = (at: Date) => londonToday(Temporal.Instant.fromEpochMilliseconds(at.getTime()))

const childIn = (request: FastifyRequest): string | null => {
  const { id } = request.params as { id: string }
  return isUuid(id) ? id : null
}

const add = async (
  room: DocumentsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const childId = childIn(request)
  // A program may send something that is no form with a file: there is none in it, then.
  const source = request.body instanceof Readable ? request.body : Readable.from([])
  const upload = childId === null ? null : await readUpload(source, request.headers['content-type'] ?? '')
  const fields = upload?.fields ?? {}
  request.body = fields
  const title = (fields['title'] ?? '').trim().slice(0, 200)
  const again = (field: Fault['field'], text: string) => {
    source.resume()
    return show(room, request, reply, { news: null, title, fault: { field, text } })
  }
  const { verdict, key } = room.guard.inspect(request)
  if (childId === null || verdict === 'foreign') {
    source.resume()
    return hidden(reply)
  }
  if (verdict !== 'ours' || key === null) return again('file', words.stale)
  if (title === '') return again('title', words.noTitle)
  if (!upload?.file || upload.file.name === '') return again('file', words.noFile)
  const caller = await room.callerOf(request)
  const result = await receive(room, caller, {
    stream: upload.file.stream,
    givenName: upload.file.name,
    childId,
    caseId: null,
    title,
    labels: await marksFor(room, caller, childId, fields),
    retention: room.retention,
    sending: `${key}:${childId}`,
  })
  if (result.ok)
    return reply.redirect(
      `${documentsPath(childId)}?done=${result.value.state === 'clean' ? 'document' : 'waiting'}`,
      303,
    )
  if (result.reason === 'not allowed') return hidden(reply)
  return result.reason === 'prove it is you'
    ? reply.redirect(room.proveAt(request), 303)
    : again('file', faults[result.reason])
}

/** Without a choice, or without leave to make one, a paper is an ordinary one. */
const marksFor = async (
  { db }: DocumentsRoom,
  caller: Caller,
  childId: string,
  fields: Readonly<Record<string, string>>,
): Promise<readonly Label[]> => {
  const item = await itemFor(db, { authority: caller.authority, childId, caseId: null })
  const chosen = labels.filter((label) => (fields['marks'] ?? '').split('\n').includes(label))
  const mayChoose = chosen.length > 0 && decide(caller.asker, 'mark who may see', item).ok
  return mayChoose ? chosen : ['ordinary']
}

const downloadPage = (app: FastifyInstance, room: DocumentsRoom): void => {
  app.get('/records/:id/documents/:document/:number', async (request, reply) => {
    const { document, number } = request.params as { document: string; number: string }
    const caller = await room.callerOf(request)
    const result = await download(room, caller, document, /^\d{1,4}$/.test(number) ? Number(number) : 0)
    if (!result.ok)
      return result.reason === 'prove it is you' ? reply.redirect(room.proveAt(request), 303) : hidden(reply)
    return reply.headers(result.value.headers).send(result.value.open())
  })
}
