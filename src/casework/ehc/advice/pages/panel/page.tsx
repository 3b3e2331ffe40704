import type { FastifyInstance } from 'fastify'
import { mayRead } from '#access'
import type { EhcDesks } from '../../../pages/desks.ts'
import { itemOfCase } from '../../../store/relations.ts'
import { findAdvice, findAdvicePoints } from '../../store/texts.ts'
import type { AdviceTables } from '../../store/tables.ts'
import { caseOf, openCases, showPage } from '../case-of.ts'
import { PanelView } from './view.tsx'
import type { ShownPoint } from './points.tsx'
import { panelWords as words } from './words.ts'

/** `/desk/RQ-…/advice`: who was asked, what came, all points side by side, and the question of section 37(1). */
export const panelPage = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    openCases(scope, room)
    scope.get('/desk/:reference/advice', async (request, reply) => {
      const opened = caseOf(request)!
      const { file, state, worker, desk } = opened
      const db = room.database
      const [all, given, item] = await Promise.all([
        findAdvicePoints(db, file.id),
        findAdvice(db.withTables<AdviceTables>(), file.id),
        itemOfCase(db, room.authority, file),
      ])
      const may = (labels: readonly Parameters<typeof mayRead>[1]['labels'][]) =>
        mayRead(worker.asker, { ...item, labels: labels.flatMap((one) => one ?? []) }).ok
      const points = all.flatMap(({ who, labels, points: theirs }) =>
        theirs.map((point): ShownPoint & { readonly readable: boolean } => ({
          who,
          point,
          readable: may([labels, point.labels]),
        })),
      )
      const newest = new Map(given.toReversed().map((one) => [one.adviceId, one]))
      const commands = [
        'plan is needed',
        'no plan is needed',
        'ask for advice',
        'advice came',
        'record exception',
      ] as const
      const allowed = await Promise.all(
        (['decide', 'decide', 'send letter', 'record what came', 'decide'] as const).map((permission) =>
          desk.allows(worker, permission, file),
        ),
      )
      const mayDo = new Set<string>(
        commands.filter((command, at) => allowed[at] && desk.process.lifecycle[file.stage]?.[command]),
      )
      // As the page behind it asks.
      if (mayDo.has('advice came') && (await desk.allows(worker, 'see panel text', file))) mayDo.add('record')
      const aim = state.receivedOn.add({ weeks: room.advice.decideByWeek })
      const view = (
        <PanelView
          {...{ file, state, mayDo, aim }}
          today={room.today()}
          points={points.filter(({ readable }) => readable)}
          kept={points.filter(({ readable }) => !readable).length}
          given={[...newest.values()].filter(({ labels }) => may([labels]))}
          countOf={(id) => all.find(({ adviceId }) => adviceId === id)?.points.length ?? 0}
        />
      )
      return showPage(room, { request, reply }, { title: words.title }, view)
    })
    ready()
  })
}
