import { sql } from '#kit/db'
import type { Site } from './site.ts'

/** Columns of words that are chosen from a list, or are no child's: they hold no canary, and need none. */
export const withoutCanary: ReadonlySet<string> = new Set([
  ...'address.id contact_way.kind contact_wish.how relationship.kind relationship.parental_responsibility relationship.restriction'.split(
    ' ',
  ),
  ...'status_fact.kind involvement.kind enrolment.kind agreement.about agreement.response agreement.route'.split(
    ' ',
  ),
  ...'representative.capacity child_record.authority membership.role change.entity merge.moved merge.reason'.split(
    ' ',
  ),
  // Worked out from the names beside it, in small letters; nothing but a search reads it.
  'person.name_letters',
  ...'person.upn person.nhs_number address.postcode'.split(' '),
  ...'organisation.name organisation.kind organisation.urn organisation.phase organisation.dfe_number team.name'.split(
    ' ',
  ),
  // Of an assessment: ids, digests, and what is chosen from a list.
  ...`advice_draft.advice_id advice_request.advice_id advice_request.asks advice_request.kind advice_request.papers advice_request.views advice_text.advice_id
      advice_text.how advice_text.labels consultation.consultation_id consultation.held_back not_for_settings.parts other_council.confirmed_as other_council.name other_council.reach
      passed_on.sent_how passed_on.state passed_on.what draft.code_digest panel_item.papers_hash
      panel_item.question panel_view.sending plan_answer.verdict plan_copy.recipient plan_copy.sent_how plan_comment.about plan_comment.sending plan_file.kind
      plan_file.sha256 plan_invited.role plan_proposal.about plan_proposal.channel plan_proposal.kind
      plan_proposal.sending plan_proposal.voice plan_saved.about plan_saved.sending plan_version.kind request.channel
      request.child_key request.code_digest request.like_requests request.marks request.reference request.requested_by
      views.channel views.said_by views.sending way_in.code_digest way_in.kind`.split(/\s+/),
  // Of colleagues, or of a meeting about more than one child.
  ...`panel_meeting.arranged_as panel_meeting.authority panel_meeting.called_off_because panel_meeting.health_name
      panel_meeting.place panel_meeting.sending panel_member.name plan_comment.settled_as plan_invited.invited_as`.split(
    /\s+/,
  ),
])

/** The columns of a schema that may hold words and in which no canary stands. */
export const columnsWithoutCanary = async (
  { database }: Site,
  schema: string,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select c.table_name, c.column_name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = ${schema} and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'ARRAY', 'jsonb')
     order by 1, 2`.execute(database)
  const bare: string[] = []
  for (const { table_name, column_name } of rows) {
    const { rows: found } = await sql<{ any: boolean }>`
      select exists (select from ${sql.id(schema, table_name)}
        where ${sql.id(column_name)}::text like '%Kanari%') as any`.execute(database)
    if (!found[0]!.any) bare.push(`${table_name}.${column_name}`)
  }
  return bare
}
