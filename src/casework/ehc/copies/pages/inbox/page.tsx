import type { FastifyInstance, FastifyRequest } from 'fastify'
import { tellNotFound, type Worker } from '#cases'
import { dayInWords, parseDay } from '#kit/day'
import { BackLink } from '#kit/govuk'
import { handOver } from '#kit/db'
import { leave } from '#trail'
import type { EhcDesks } from '../../../pages/desks.ts'
import { recordOf } from '../../../store/relations.ts'
import { askToRead, copiesFor, type CopyOpened } from '../../actions/ask-access.ts'
import { paperOfCopy, pdfOfCopy } from '../../actions/open-copy.ts'
import { logSent } from '../../actions/log-copies.ts'
import { markSent } from '../../store/copies.ts'
import type { CopyTables } from '../../store/tables.ts'
import { plansAt } from '../address.ts'
import { sendPdf } from '../send-pdf.ts'
import { CopyView } from '../view.tsx'
import { words } from '../words.ts'

/** `/plans`: the plans that by law are with the setting, or the health body, of whoever is signed in. */
export const plansSentPages = (app: FastifyInstance, room: EhcDesks): void => {
  app.get(plansAt, async (request, reply) => {
    const copies = await copiesFor(room.database, await room.workerOf(request))
    const names = await room.namesOf(copies.map(({ child_id: id }) => id))
    const view = (
      <>
        <h1 class="govuk-heading-l">{words.inbox.title}</h1>
        <p class="govuk-body">{copies.length === 0 ? words.inbox.none : words.inbox.lead}</p>
        <ul class="govuk-list govuk-list--spaced">
          {copies.map(({ reference, child_id: child, recipient, who, from_on: on }) => (
            <li>
              <a class="govuk-link" href={`${plansAt}/${reference}`}>
                {names.get(child) ?? words.inbox.nobody}, {reference}
              </a>
              <br />
              {words.inbox.since(recipient, who, dayInWords(parseDay(on)!))}
            </li>
          ))}
        </ul>
      </>
    )
    return room.frame(request, reply, { title: words.inbox.title }, view, { keep: 'never' })
  })

  app.get(`${plansAt}/:reference`, async (request, reply) => {
    const opened = await open(room, request)
    const paper =
      opened && (await paperOfCopy(room.database, room.contacts.council, opened.file, opened.copy))
    if (!opened || !paper) return tellNotFound(room, request, reply)
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={plansAt} text={words.read.back} />
          <CopyView
            copy={opened.copy}
            paper={paper}
            council={room.contacts.council}
            pdf={`${plansAt}/${opened.file.reference}/plan.pdf`}
          />
        </div>
      </div>
    )
    return room.frame(request, reply, { title: words.read.title }, view, { keep: 'never' })
  })

  app.get(`${plansAt}/:reference/plan.pdf`, async (request, reply) => {
    const opened = await open(room, request)
    const bytes = opened && (await pdfOfCopy(room.database, room.contacts.council, opened.file, opened.copy))
    if (!opened || !bytes) return tellNotFound(room, request, reply)
    return sendPdf(reply, { reference: opened.file.reference, number: opened.copy.number, bytes })
  })
}

/** Every look is in the trail before anything is shown, and so is one that was refused. */
const open = async (room: EhcDesks, request: FastifyRequest): Promise<CopyOpened | null> => {
  const { reference } = request.params as { reference: string }
  const worker = await room.workerOf(request)
  const found = await askToRead(room.database, room.authority, worker, reference.slice(0, 40))
  const copy = found?.copy ?? null
  const opened = found && copy ? { ...found, copy } : null
  await leaveLook(room, request, worker, opened ?? found)
  // Somebody there has an account since it was sent: now it has arrived.
  if (opened?.copy.sent_how === null) {
    const [{ id }, today] = [opened.copy, room.today()]
    await room.database.transaction().execute(async (tx) => {
      await markSent(tx.withTables<CopyTables>(), id, 'online', today.toString())
      await logSent(handOver(tx), { id }, 'online', today)
    })
  }
  return opened
}

const leaveLook = async (
  room: EhcDesks,
  request: FastifyRequest,
  worker: Worker,
  found: (Omit<CopyOpened, 'copy'> & { readonly copy: CopyOpened['copy'] | null }) | null,
): Promise<void> => {
  const allowed = found?.copy && found.decision.ok ? found.decision.value : null
  await leave(room.database, {
    at: worker.asker.now,
    authority: room.authority,
    actor: {
      accountId: worker.asker.accountId,
      name: worker.name,
      role: allowed?.role ?? worker.asker.memberships[0]?.role ?? 'nobody',
      team: worker.teams[0]?.name ?? null,
    },
    act: 'see plan copy',
    subject: found && recordOf(found.file),
    caseId: found?.file.id ?? null,
    item: found?.copy ? `plan copy:${found.copy.id}` : null,
    why: allowed ? 'sent the plan' : 'not known',
    through: allowed?.through ?? null,
    outcome: allowed ? 'done' : 'refused',
    glass: allowed?.glass ?? null,
    request: request.id,
  })
}
