import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Certificate, findCertificate } from '../../store/shown.ts'
import type { RetentionTables } from '../../store/tables.ts'
import { mayKeep, refuse } from '../may-keep.ts'
import type { RetentionRoom } from '../room.ts'
import { hidden } from '#access'
import { certificatePaper } from './paper.ts'
import { CertificateView } from './view.tsx'
import { words } from './words.ts'

/** `/privacy/retention/certificates/…`: that something was destroyed, on a page and to save. */
export const certificatePages = (app: FastifyInstance, room: RetentionRoom): void => {
  app.get('/privacy/retention/certificates/:certificate', (request, reply) =>
    found(room, request, reply, (certificate) =>
      room.frame(request, reply, { title: words.title }, <CertificateView certificate={certificate} />, {
        keep: 'never',
      }),
    ),
  )
  app.get('/privacy/retention/certificates/:certificate/pdf', (request, reply) =>
    found(room, request, reply, async (certificate) =>
      reply
        .headers({
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="certificate-${certificate.id.slice(0, 8)}.pdf"`,
          'cache-control': 'private, no-store',
        })
        .send(Buffer.from((await certificatePaper(certificate)).bytes)),
    ),
  )
}

const found = async (
  room: RetentionRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  then: (certificate: Certificate) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> => {
  const decision = mayKeep(room, await room.keeperOf(request))
  if (!decision.ok) return refuse(room, request, reply, decision)
  const { certificate: id } = request.params as { certificate: string }
  const certificate = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
    ? await findCertificate(room.db.withTables<RetentionTables>(), id)
    : null
  return certificate ? then(certificate) : hidden(reply)
}
