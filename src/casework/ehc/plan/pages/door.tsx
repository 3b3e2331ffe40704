import type { CaseFile, Worker } from '#cases'
import type { Database } from '#kit/db'
import type { AskAccess } from '../../actions/ask-access.ts'
import { findInvited } from '../store/comments.ts'
import type { PlanTables } from '../store/tables.ts'
import { doorWords as words } from './desk-words.ts'
import { writing } from './open-plan.ts'

/** Whether somebody writes the plan of a case, or was invited to read and comment; null for everybody else. */
export type PlanDoor = 'write' | 'comment' | null

const withAPlan: ReadonlySet<string> = new Set(['writing the plan', 'draft sent', 'plan made'])

export const planDoorOf = async (
  db: Database,
  ask: AskAccess,
  file: CaseFile,
  worker: Worker,
): Promise<PlanDoor> => {
  if (!withAPlan.has(file.stage)) return null
  const allowed = await Promise.all(writing.map((act) => ask(worker, act, file)))
  if (allowed.every(({ ok }) => ok)) return 'write'
  const [ordinary, health] = allowed
  if (!ordinary?.ok || !health?.ok || worker.asker.memberships.length === 0) return null
  const invited = await findInvited(db.withTables<PlanTables>(), file.id)
  return worker.asker.memberships.some(({ role }) => invited.includes(role)) ? 'comment' : null
}

/** The way from a case to its plan. */
export const PlanDoorView = ({ reference, door }: { reference: string; door: PlanDoor }) =>
  door === null ? null : (
    <section aria-labelledby="plan">
      <h2 class="govuk-heading-m" id="plan">
        {words.plan}
      </h2>
      <ul class="govuk-list">
        {door === 'write' ? (
          <>
            <li>
              <a class="govuk-link" href={`/desk/${reference}/plan`}>
                {words.write}
              </a>
            </li>
            <li>
              <a class="govuk-link" href={`/desk/${reference}/plan/replies`}>
                {words.replies}
              </a>
            </li>
          </>
        ) : (
          <li>
            <a class="govuk-link" href={`/desk/${reference}/plan/read`}>
              {words.comment}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
