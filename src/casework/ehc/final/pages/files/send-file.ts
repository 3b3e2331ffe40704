import type { FastifyReply } from 'fastify'
import type { Database } from '#kit/db'
import { fileKinds, type FileKind, findPlanFile, type PlanFileTables } from '../../store/plan-files.ts'

/** A file of the plan on its way out: to be saved, never run in our pages, under a name that tells nobody’s. */
export const sendPlanFile = async (
  db: Database,
  reply: FastifyReply,
  {
    caseId,
    reference,
    kind,
  }: { readonly caseId: string; readonly reference: string; readonly kind: FileKind },
): Promise<FastifyReply | null> => {
  const found = await findPlanFile(db.withTables<PlanFileTables>(), caseId, kind)
  if (!found) return null
  const { mediaType, ending } = fileKinds[kind]
  return reply
    .headers({
      'content-type': mediaType,
      'content-disposition': `attachment; filename="plan-${reference}-${found.number}.${ending}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .send(found.bytes)
}

/** The end of the address of each file. */
export const fileSlugs = {
  'plan.pdf': 'pdf',
  'plan.docx': 'docx',
  'easy-read.pdf': 'easy read',
} as const satisfies Record<string, FileKind>
