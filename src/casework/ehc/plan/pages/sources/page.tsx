import type { FastifyInstance } from 'fastify'
import { tellNotFound } from '#cases'
import { BackLink } from '#kit/govuk'
import { findAdvicePoints, readsPoint } from '../../../advice/index.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { Column } from '../../../pages/request/column.tsx'
import { keyOfPoint } from '../../rules/plan.ts'
import { sourcesOf } from '../../rules/sources.ts'
import { words as editWords } from '../edit/words.ts'
import { arrivedAt, type FamilyRoom } from '../family/room.ts'
import { words as familyWords } from '../family/words.ts'
import { planFor } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { SourcesView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/plan/sources`: for whoever writes the plan, with a way to each part. */
export const sourcesPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/plan/sources', async (request, reply) => {
    const opened = planFor(request)
    if (!opened) return tellNotFound(room, request, reply)
    const { file, plan, advisers } = opened
    const home = `/desk/${file.reference}/plan`
    const readable = new Set(
      advisers.flatMap(({ adviceId, points }) =>
        points.map(({ number }) => keyOfPoint({ adviceId, number })),
      ),
    )
    const view = (
      <Column>
        <BackLink href={home} text={editWords.back} />
        <SourcesView
          lead={words.desk}
          parts={sourcesOf(plan, await findAdvicePoints(room.database, file.id))}
          mayRead={(point) => readable.has(keyOfPoint(point))}
          beneath={({ id, section }) => (
            <p class="govuk-body">
              <a class="govuk-link" href={`${home}/${section === 'B' ? 'need' : 'provision'}?id=${id}`}>
                {words.change}
                <span class="govuk-visually-hidden">: {nameOfPart(plan, id)}</span>
              </a>
            </p>
          )}
        />
      </Column>
    )
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })
}

/** `…/plan/sources`: the same of the plan that was sent, for the family. */
export const familySourcesPage = (app: FastifyInstance, room: FamilyRoom): void => {
  app.get(`${room.at}/sources`, async (request, reply) => {
    const at = arrivedAt(request)
    if (!at || typeof at === 'string') return room.nothing(request, reply)
    const { reader, latest } = at
    const said = await findAdvicePoints(room.database, reader.file.id)
    const view = (
      <Column>
        <BackLink href={reader.home} text={familyWords.backToPlan} />
        <SourcesView
          lead={words.family}
          parts={sourcesOf(latest.plan, said)}
          mayRead={readsPoint(said, reader.mayReadLabels)}
          beneath={() => null}
        />
      </Column>
    )
    const frame = { title: words.title, noIndex: true, sensitive: true }
    return room.frame(request, reply, frame, view, { keep: 'never' })
  })
}
