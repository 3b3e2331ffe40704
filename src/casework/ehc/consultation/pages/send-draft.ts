import type { FastifyReply } from 'fastify'
import type { CaseFile } from '#cases'
import { sendPdf } from '../../copies/pages/send-pdf.ts'
import { pdfOf } from '../../final/papers/pdf.ts'
import type { Paper } from '../../final/papers/paper.ts'
import type { Consultation } from '../store/consultations.ts'

/** The draft on paper, as this setting reads it on its page. */
export const sendDraft = async (
  reply: FastifyReply,
  { reference }: CaseFile,
  { draft_number: number }: Consultation,
  draft: Paper,
): Promise<FastifyReply> => {
  const { bytes } = await pdfOf('draft plan for a setting', draft)
  return sendPdf(reply, { name: 'draft-plan', reference, number: number ?? 0, bytes })
}
