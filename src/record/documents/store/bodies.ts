import type { Label } from '#access'
import type { Finding } from '../rules/gate/finding.ts'
import type { BodyChannel, BodyKind, DocumentsDatabase, ReleaseState } from './tables.ts'

/** A paper this council made, on its way to a body. */
export type ToBody = {
  readonly authority: string
  readonly childId: string
  readonly caseId: string
  readonly paper: string
  /** Whom the paper is kept for. */
  readonly labels: readonly Label[]
  readonly purpose: string
  readonly body: {
    readonly kind: BodyKind
    readonly name: string
    readonly organisationId: string | null
    readonly reach: string | null
    readonly handledAt: string
  }
  readonly findings: readonly Finding[]
  /** Two people must answer for it. */
  readonly flagged: boolean
  readonly state: Exclude<ReleaseState, 'released'>
  readonly by: { readonly accountId: string; readonly as: string }
  /** Who else answered for it, where that was before it was written down. */
  readonly agreed?: { readonly accountId: string; readonly as: string; readonly reason: string } | null
  readonly lookedReason?: string | null
  /** One key, one release. */
  readonly sending: string
}

/** Writes down what is about to go to a body, with what the check found. Said again, it changes nothing. */
export const insertToBody = async (tx: DocumentsDatabase, to: ToBody): Promise<void> => {
  const { authority, childId, caseId, purpose, body, findings, agreed = null, lookedReason = null } = to
  const row = await tx
    .insertInto('documents.release')
    .values({
      authority,
      child_id: childId,
      case_id: caseId,
      purpose,
      flagged: to.flagged,
      findings: JSON.stringify(findings),
      state: to.state,
      asked_by: to.by.accountId,
      asked_as: to.by.as,
      looked_reason: lookedReason,
      agreed_by: agreed?.accountId ?? null,
      agreed_as: agreed?.as ?? null,
      agreed_reason: agreed?.reason ?? null,
      released_at: null,
      made_paper: to.paper,
      made_labels: [...new Set(to.labels)],
      sending: to.sending,
    })
    .onConflict((conflict) => conflict.column('sending').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return
  const { kind, name, organisationId, reach, handledAt } = body
  const its = { kind, name, organisation_id: organisationId, reach, handled_at: handledAt, channel: null }
  await tx
    .insertInto('documents.release_body')
    .values({ release_id: row.id, ...its })
    .execute()
}

type Answered = {
  readonly state: Exclude<ReleaseState, 'released'>
  readonly lookedReason?: string
  readonly agreed?: { readonly accountId: string; readonly as: string; readonly reason: string }
}

/** What somebody answered before it left; nothing where it has gone already, or was never written down. */
export const answerToBody = async (
  tx: DocumentsDatabase,
  sending: string,
  { state, lookedReason, agreed }: Answered,
): Promise<void> => {
  await tx
    .updateTable('documents.release')
    .set({
      state,
      ...(lookedReason !== undefined && { looked_reason: lookedReason }),
      ...(agreed && { agreed_by: agreed.accountId, agreed_as: agreed.as, agreed_reason: agreed.reason }),
    })
    .where('sending', '=', sending)
    .where('made_paper', 'is not', null)
    .where('state', '<>', 'released')
    .execute()
}

/** It has gone, by this channel. The first moment stands; a later way takes the place of the first but reading it here. */
export const goneToBody = async (
  tx: DocumentsDatabase,
  sending: string,
  { channel, at }: { readonly channel: BodyChannel; readonly at: Date },
): Promise<void> => {
  const release = await tx
    .selectFrom('documents.release as release')
    .innerJoin('documents.release_body as body', 'body.release_id', 'release.id')
    .select(['release.id', 'release.released_at', 'body.channel'])
    .where('release.sending', '=', sending)
    .where('release.state', 'in', ['ready', 'released'])
    .executeTakeFirst()
  // Whoever reads it here has it: a code or a letter besides changes nothing.
  if (!release || release.channel === 'online') return
  await tx
    .updateTable('documents.release')
    .set({ state: 'released', released_at: release.released_at ?? at })
    .where('id', '=', release.id)
    .execute()
  await tx
    .updateTable('documents.release_body')
    .set({ channel })
    .where('release_id', '=', release.id)
    .execute()
}
