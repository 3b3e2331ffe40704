import type { Act, CaseFile } from '#cases'
import { type Day, dayInWords, parseDay } from '#kit/day'
import { type Database, sql } from '#kit/db'
import { dueOn } from '#law'
import { type TemplateName, writeToPerson } from '#messages'
import { accountsOfPersons } from '#sign-in'
import { findCopies } from '../../copies/store/copies.ts'
import type { CopyTables } from '../../copies/store/tables.ts'
import { whoAnswersAt } from '../../store/who-answers.ts'
import { consultationFacts } from '../rules/facts.ts'
import { type Consultation, findOpenConsultations } from '../store/consultations.ts'
import type { ConsultationTables } from '../store/tables.ts'

type Telling = { readonly siteTitle: string; readonly baseUrl: string }

/** What a setting hears of: that it is asked, that its day is over, and that the plan is final. Never about whom. */
type Heard = 'asked' | 'late' | 'final'

const templates = {
  asked: 'a place is asked about',
  late: 'a place is still asked about',
  final: 'a plan is final',
} as const satisfies Record<Heard, TemplateName>

/** Who hears of it at a setting. */
const answering = ['SENCO', 'early-years practitioner'] as const

type Asked = Pick<Consultation, 'case_id' | 'consultation_id' | 'organisation_id' | 'answer_by'> & {
  readonly reference: string
}

/**
 * Word to the settings that an act is about: those that are asked now, and all that were once the plan is final. Said
 * before the consultations of the case are closed.
 */
export const tellConsulted = async (
  tx: Database,
  telling: Telling,
  { id, reference }: CaseFile,
  act: Act,
): Promise<void> => {
  if (act.act === 'consult setting') {
    const asked = consultationFacts[act.act].parse(act.facts).consulted.map((one) => ({
      case_id: id,
      consultation_id: one.id,
      organisation_id: one.organisationId,
      answer_by: dueOn('answer a consultation', one.on).toString(),
      reference,
    }))
    return tellSettings(tx, telling, asked, 'asked', act.on)
  }
  if (act.act !== 'send final plan') return
  const open = await findOpenConsultations(tx.withTables<ConsultationTables>(), id)
  const named = (await findCopies(tx.withTables<CopyTables>(), id)).filter(({ to_on }) => to_on === null)
  // Whoever the plan names is sent it, and told so.
  const others = open.filter((one) => !named.some((copy) => copy.organisation_id === one.organisation_id))
  return tellSettings(
    tx,
    telling,
    others.map((one) => ({ ...one, reference })),
    'final',
    act.on,
  )
}

/**
 * Word to whoever answers for each setting, once for each thing that is to hear. A setting without an account is written
 * to by an officer, with a code.
 */
const tellSettings = async (
  tx: Database,
  { siteTitle, baseUrl }: Telling,
  asked: readonly Asked[],
  heard: Heard,
  today: Day,
): Promise<void> => {
  for (const one of asked) {
    const people = await whoAnswersAt(tx, one.organisation_id, answering, today)
    const accounts = await accountsOfPersons(tx, people)
    for (const personId of people)
      await writeToPerson(tx, {
        key: `consultation ${heard} ${one.case_id} ${one.consultation_id} ${personId}`,
        personId,
        account: accounts.get(personId)?.email ?? null,
        template: templates[heard],
        caseId: one.case_id,
        blanks: {
          site: siteTitle,
          reference: one.reference,
          link: `${baseUrl}/asked`,
          day: dayInWords(parseDay(one.answer_by)!),
        },
        forgetOn: today.add({ years: 1 }).toString(),
        today,
      })
  }
}

/** Writes to each setting whose day to answer is over and that has not answered, once. Gives how many were written to. */
export const remindSettings = async (db: Database, telling: Telling, today: Day): Promise<number> => {
  const { rows } = await sql<Asked>`
    select c.case_id, c.consultation_id, c.organisation_id, c.answer_by::text as answer_by, f.reference
      from ehc.consultation c join cases.case_file f on f.id = c.case_id
     where c.answered_on is null and c.closed_on is null and f.closed_on is null
       and c.organisation_id is not null and c.answer_by < ${today.toString()}
       and not exists (select from messages.message m
                        where m.case_id = c.case_id
                          and m.idempotency_key like 'consultation late ' || c.case_id || ' ' || c.consultation_id || ' %')
     order by c.answer_by limit 500`.execute(db)
  await db.transaction().execute((tx) => tellSettings(tx, telling, rows, 'late', today))
  return rows.length
}
