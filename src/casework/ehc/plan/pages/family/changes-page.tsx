import type { FastifyInstance } from 'fastify'
import { BackLink } from '#kit/govuk'
import { ChangesView } from '../versions/changes-view.tsx'
import { arrivedAt, type FamilyRoom } from './room.ts'
import { words } from './words.ts'

/** `…/changes`: what changed since the draft before, sentence by sentence. */
export const changesPage = (app: FastifyInstance, room: FamilyRoom): void => {
  app.get(`${room.at}/changes`, (request, reply) => {
    const at = arrivedAt(request)
    const [before, after] = at && typeof at !== 'string' ? at.versions.slice(-2) : []
    if (!at || typeof at === 'string' || !before || !after) return room.nothing(request, reply)
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={at.reader.home} text={words.backToPlan} />
          <h1 class="govuk-heading-l">{words.changesTitle}</h1>
          <ChangesView before={before.plan} after={after.plan} level={2} />
        </div>
      </div>
    )
    const frame = { title: words.changesTitle, noIndex: true, sensitive: true }
    return room.frame(request, reply, frame, view, { keep: 'never' })
  })
}
