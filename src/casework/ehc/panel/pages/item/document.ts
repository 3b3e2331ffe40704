import type { FastifyInstance } from 'fastify'
import { hidden, mayRead } from '#access'
import { type DocumentsTables, findPaperVersions, openCasePaper } from '#documents'
import type { EhcDesks } from '../../../pages/desks.ts'
import { itemOfCase } from '../../../store/relations.ts'
import { openItem } from '../../actions/open-item.ts'
import { documentsIn } from '../../store/document-papers.ts'
import { panelsAt } from '../meetings/view.tsx'

/** `/desk/panel/…/…/papers/…`: one frozen document, as it was, for whoever reads the papers of this item. */
export const documentPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get(`${panelsAt}/:meeting/:item/papers/:paper`, async (request, reply) => {
    const opened = await openItem(room, request)
    // Nothing is read before somebody has said that they stand near to nobody here.
    if (!opened || (opened.isMember && opened.mine === null)) return hidden(reply)
    const { item, file, worker } = opened
    const { paper: id } = request.params as { paper: string }
    const pinned = documentsIn(item.papers).filter((one) => one.id === id)
    const [[paper], access] = await Promise.all([
      findPaperVersions(room.database.withTables<DocumentsTables>(), file.id, pinned),
      itemOfCase(room.database, room.authority, file),
    ])
    const isAsFrozen = paper && item.papers.some((one) => one.id === id && one.hash === paper.sha256)
    const may = isAsFrozen && mayRead(worker.asker, { ...access, labels: paper.labels }).ok
    const found = may ? openCasePaper(room.files, paper) : null
    return found ? reply.headers(found.headers).send(found.open()) : hidden(reply)
  })
}
