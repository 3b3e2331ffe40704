import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { askRelease, type AskRefusal } from '../../actions/ask-release.ts'
import { confirmAddress } from '../../actions/confirm-address.ts'
import { type Sendable, whatCanBeSent } from '../../actions/look-at-release.ts'
import { isUuid } from '../../store/documents.ts'
import { frameOfChild } from '../frame-of-child.tsx'
import type { DocumentsRoom } from '../room.ts'
import { type AskFault, AskView, type Chosen } from './ask-view.tsx'
import { noPurpose, refusals, whyNot, words } from './words.ts'

/** `/records/…/documents/send`: chooses papers of one child and people of the record, and has them looked through. */
export const askPage = (app: FastifyInstance, room: DocumentsRoom): void => {
  const nothing: Chosen = { papers: [], people: [], confirm: [], purpose: '' }
  app.get('/records/:id/documents/send', async (request, reply) => {
    const caller = await room.callerOf(request)
    const sendable = await whatCanBeSent(room.db, caller, childIn(request))
    return sendable.ok ? show(room, request, reply, sendable.value, nothing, []) : hidden(reply)
  })
  app.post('/records/:id/documents/send', async (request, reply) => {
    const childId = childIn(request)
    const { verdict, key } = room.guard.inspect(request)
    const caller = await room.callerOf(request)
    const sendable = await whatCanBeSent(room.db, caller, childId)
    if (!sendable.ok || verdict === 'foreign') return hidden(reply)
    const chosen = chosenIn(request.body)
    const again = (faults: readonly AskFault[]) => show(room, request, reply, sendable.value, chosen, faults)
    if (verdict !== 'ours' || key === null) return again([{ field: 'purpose', text: words.stale }])
    if (chosen.purpose === '') return again([{ field: 'purpose', text: noPurpose }])
    for (const [personId = '', addressId = ''] of chosen.confirm.map((one) => one.split(' ')))
      if (isUuid(personId) && isUuid(addressId))
        await confirmAddress(room.db, caller, { childId, personId, addressId })
    const asked = await askRelease(room.db, caller, {
      childId,
      caseId: null,
      papers: chosen.papers
        .map((one) => one.split(' '))
        .map(([documentId = '', number]) => ({
          documentId,
          number: Number(number),
        })),
      recipients: chosen.people
        .map((one) => one.split(' '))
        .map(([personId = '', addressId]) => ({
          personId,
          channel: addressId === undefined ? 'online' : 'letter',
          addressId: addressId ?? null,
        })),
      purpose: chosen.purpose,
      sending: `${key}:${childId}`,
    })
    if (asked.ok) return reply.redirect(`/records/${childId}/releases/${asked.value.id}`, 303)
    if (asked.reason === 'prove it is you') return reply.redirect(room.proveAt(request), 303)
    const called = new Map(sendable.value.people.map(({ personId, name }) => [personId, name]))
    return asked.reason === 'not allowed' ? hidden(reply) : again(faultsOf(asked.reason, called))
  })
}

const show = (
  room: DocumentsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  sendable: Sendable,
  chosen: Chosen,
  faults: readonly AskFault[],
): Promise<FastifyReply> => {
  const path = `/records/${childIn(request)}/documents`
  const view = (
    <AskView {...sendable} {...{ chosen, faults, path }} ticket={room.guard.mint(request, reply)} />
  )
  const page = { title: words.askTitle, failed: faults.length > 0, view }
  return frameOfChild(room, { request, reply }, childIn(request), page)
}

const childIn = (request: FastifyRequest): string => {
  const { id } = request.params as { id: string }
  // What is no id is nobody's.
  return isUuid(id) ? id : '00000000-0000-0000-0000-000000000000'
}

const chosenIn = (sent: unknown): Chosen => {
  const body = (sent ?? {}) as Record<string, unknown>
  const all = (field: string, shape: RegExp) =>
    [...new Set([body[field] ?? []].flat().filter((one): one is string => typeof one === 'string'))]
      .filter((one) => shape.test(one))
      .slice(0, 50)
  const purpose = typeof body['purpose'] === 'string' ? body['purpose'].trim().slice(0, 300) : ''
  return {
    papers: all('papers', /^[\da-f-]{36} \d{1,4}$/),
    people: all('people', /^[\da-f-]{36}( [\da-f-]{36})?$/),
    confirm: all('confirm', /^[\da-f-]{36} [\da-f-]{36}$/),
    purpose,
  }
}

const faultsOf = (
  refusal: Exclude<AskRefusal, 'not allowed' | 'prove it is you'>,
  called: ReadonlyMap<string, string>,
): readonly AskFault[] => {
  if (typeof refusal === 'string')
    return [{ field: refusal === 'nobody to send it to' ? 'people' : 'papers', text: refusals[refusal] }]
  return refusal.map(({ personId, why }) => ({
    field: why === 'address not confirmed' ? 'confirm' : 'people',
    text: whyNot[why](called.get(personId) ?? ''),
  }))
}
