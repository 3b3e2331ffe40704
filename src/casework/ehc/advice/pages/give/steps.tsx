import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { Whose } from '#kit/page'
import type { AdviceBody } from '../../rules/body.ts'
import type { About } from '../../rules/point.ts'
import { saveAdviceDraft } from '../../store/drafts.ts'
import type { AdviceTables } from '../../store/tables.ts'
import type { Advising, Door } from './door.ts'
import { adviceOf } from './opened.ts'
import { words } from './words.ts'

/** The pages of one piece of advice in order, by the end of the address of each. */
export const stepPaths = { need: 'needs', outcome: 'outcomes', provision: 'provision' } as const

export const afterStep: Readonly<Record<About, string>> = {
  need: 'outcomes',
  outcome: 'provision',
  provision: 'more',
}

export const stepWords = (about: About, advising: Advising | undefined) =>
  (advising?.asked.kind === 'family' ? words.familySteps : words.steps)[about]

/** Saves what is written; false where somebody else saved since this page was opened. Pressed twice, it is saved once. */
export const saveStep = async (
  door: Door,
  advising: Advising,
  saving: { readonly before: number; readonly key: string; readonly body: AdviceBody },
): Promise<boolean> => {
  const { asked, draft, draftId, giver } = advising
  if (draft?.key === saving.key) return true
  return saveAdviceDraft(
    door.database.withTables<AdviceTables>(),
    { caseId: asked.caseId, adviceId: draftId },
    saving.before,
    { body: saving.body, savedAs: giver.as ?? asked.who, key: saving.key },
  )
}

export type At = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/** Each page says whose it is: an adviser writes about several children in a day. */
export const showIn = (
  door: Door,
  { request, reply }: At,
  page: { readonly title: string; readonly failed?: boolean; readonly status?: number },
  view: VNode,
): FastifyReply => {
  // On the desk the frame of the case has said it.
  const isDesk = request.routeOptions.url?.startsWith('/desk/') ?? false
  const name = isDesk ? undefined : adviceOf(request)?.request?.asked.childName
  return door.frame(
    request,
    reply,
    { title: page.title, noIndex: true, failed: page.failed ?? false },
    <>
      {name !== undefined && <Whose name={name} />}
      {view}
    </>,
    { status: page.status ?? 200, keep: 'never' },
  )
}

/** Thirty savings in ten minutes would be a quick writer; a school is one address. */
export const limit = { max: 300, timeWindow: '10 minutes' } as const

export type GivePage = (app: FastifyInstance, door: Door) => void
