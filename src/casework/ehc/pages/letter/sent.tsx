import type { FastifyInstance } from 'fastify'
import { type CasesTables, findActs, openFile, tellNotFound } from '#cases'
import { BackLink } from '#kit/govuk'
import type { Letter } from '../../rules/letters/letter.ts'
import type { EhcDesks } from '../desks.ts'
import { LetterText } from './view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/letters/4`: a letter as it was sent, to read or to print. */
export const sentLetterPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/letters/:sequence', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened || !(await opened.desk.allows(opened.worker, 'see request pack', opened.file)))
      return tellNotFound(room, request, reply)
    const { sequence } = request.params as { sequence: string }
    const acts = await findActs(room.database.withTables<CasesTables>(), opened.file.id)
    const letter = acts.find((act) => String(act.sequence) === sequence)?.facts['letter'] as
      | Letter
      | undefined
    if (!letter) return tellNotFound(room, request, reply)
    const { reference } = opened.file
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={`/desk/${reference}`} text={words.backToCase} />
          <LetterText letter={letter} reference={reference} level={1} />
        </div>
      </div>
    )
    return room.frame(request, reply, { title: letter.title }, view, { keep: 'never' })
  })
}
