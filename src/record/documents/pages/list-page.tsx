import type { FastifyReply, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { BackLink } from '#kit/govuk'
import { listReleases } from '../actions/look-at-release.ts'
import { childIn, documentsPath } from './address.ts'
import { documentsPart } from './documents-part.tsx'
import { frameOfChild } from './frame-of-child.tsx'
import { BodyLinks, ReleaseLinks } from './release/waiting-view.tsx'
import { words as sending } from './release/words.ts'
import type { DocumentsRoom } from './room.ts'
import { DocumentsPart, type DocumentsPartProps } from './view.tsx'
import { words } from './words.ts'

export type Shown = { readonly news: string | null; readonly title: string; readonly fault: Fault | null }
export type Fault = NonNullable<NonNullable<DocumentsPartProps['form']>['fault']>

/** All papers of a child, what is on its way, and the form to add one. */
export const showDocuments = async (
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
  const view = (
    <>
      <BackLink href={`/records/${childId}`} text={words.record} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <SentToYou releases={releases} />
      <DocumentsPart {...props} />
      <OnTheirWay releases={releases} sendHref={part.maySend ? `${documentsPath(childId)}/send` : null} />
    </>
  )
  return frameOfChild(room, { request, reply }, childId, { title: words.title, failed: fault !== null, view })
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
  const all = releases.filter(({ part }) => part !== 'sent').map(({ release }) => release)
  const [under, bodies] = [all.filter(({ body }) => !body), all.filter(({ body }) => body)]
  return (
    <>
      {under.length > 0 && <h2 class="govuk-heading-m">{sending.title}</h2>}
      <ReleaseLinks releases={under} />
      {bodies.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{sending.bodies}</h2>
          <BodyLinks releases={bodies} />
        </>
      )}
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
