import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { Whose } from '#kit/page'
import { findCalled } from '../store/find-recipients.ts'
import type { DocumentsRoom } from './room.ts'

type Page = { readonly title: string; readonly failed: boolean; readonly view: VNode }

/** A page about one child’s papers, which says whose they are: papers for the wrong family are the worst that leaves. */
export const frameOfChild = async (
  room: DocumentsRoom,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  childId: string,
  { title, failed, view }: Page,
): Promise<FastifyReply> => {
  const name = (await findCalled(room.db, [childId])).get(childId)
  return room.frame(
    request,
    reply,
    { title, failed, noIndex: true },
    <>
      {name !== undefined && <Whose name={name} />}
      {view}
    </>,
    { status: failed ? 422 : 200, keep: 'never' },
  )
}
