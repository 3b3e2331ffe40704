import type { FastifyRequest } from 'fastify'
import { isUuid } from '../store/documents.ts'

export const documentsPath = (childId: string): string => `/records/${childId}/documents`

export const newVersionPath = (childId: string, documentId: string): string =>
  `${documentsPath(childId)}/${documentId}/new-version`

export const translationPath = (childId: string, documentId: string): string =>
  `${documentsPath(childId)}/${documentId}/translation`

/** The child an address names; null for what is no id. */
export const childIn = (request: FastifyRequest): string | null => {
  const { id } = request.params as { id: string }
  return isUuid(id) ? id : null
}
