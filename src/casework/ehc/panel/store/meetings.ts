import type { PanelDatabase } from './panel-tables.ts'

export type Member = { readonly personId: string; readonly name: string }

/** One meeting of a panel, with everybody who sits on it. */
export type Meeting = {
  readonly id: string
  readonly meetsOn: string
  readonly place: string
  readonly chairId: string
  readonly health: { readonly name: string; readonly invitedOn: string } | null
  readonly calledOff: { readonly on: string; readonly because: string } | null
  readonly members: readonly Member[]
}

export type Arranging = Pick<Meeting, 'meetsOn' | 'place' | 'chairId' | 'health' | 'members'> & {
  readonly authority: string
  readonly by: string
  readonly as: string
  readonly sending: string
}

/** Sent twice, it is one meeting: gives its id either way. */
export const insertMeeting = async (db: PanelDatabase, arranging: Arranging): Promise<string> =>
  db.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto('ehc.panel_meeting')
      .values({
        authority: arranging.authority,
        meets_on: arranging.meetsOn,
        place: arranging.place,
        chair_id: arranging.chairId,
        health_name: arranging.health?.name ?? null,
        health_invited_on: arranging.health?.invitedOn ?? null,
        arranged_by: arranging.by,
        arranged_as: arranging.as,
        called_off_on: null,
        called_off_because: null,
        sending: arranging.sending,
      })
      .onConflict((conflict) => conflict.column('sending').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made)
      return (
        await tx
          .selectFrom('ehc.panel_meeting')
          .select('id')
          .where('sending', '=', arranging.sending)
          .executeTakeFirstOrThrow()
      ).id
    await tx
      .insertInto('ehc.panel_member')
      .values(
        arranging.members.map(({ personId, name }) => ({ meeting_id: made.id, person_id: personId, name })),
      )
      .execute()
    return made.id
  })

export const findMeeting = async (
  db: PanelDatabase,
  authority: string,
  id: string,
): Promise<Meeting | null> =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
    ? ((await found(db, (query) => query.where('authority', '=', authority).where('id', '=', id)))[0] ?? null)
    : null

/** Meetings from a day on, or before it, the nearest first; of one person alone where one is named. */
export const findMeetings = (
  db: PanelDatabase,
  authority: string,
  {
    from,
    before,
    memberId,
  }: { readonly from?: string; readonly before?: string; readonly memberId?: string },
): Promise<readonly Meeting[]> =>
  found(db, (query) => {
    let asked = query.where('authority', '=', authority).limit(50)
    if (from !== undefined) asked = asked.where('meets_on', '>=', from).orderBy('meets_on')
    if (before !== undefined) asked = asked.where('meets_on', '<', before).orderBy('meets_on', 'desc')
    if (memberId !== undefined)
      asked = asked.where('id', 'in', (eb) =>
        eb.selectFrom('ehc.panel_member').select('meeting_id').where('person_id', '=', memberId),
      )
    return asked
  })

export const callOff = async (
  db: PanelDatabase,
  id: string,
  said: { readonly on: string; readonly because: string },
): Promise<void> => {
  await db
    .updateTable('ehc.panel_meeting')
    .set({ called_off_on: said.on, called_off_because: said.because })
    .where('id', '=', id)
    .where('called_off_on', 'is', null)
    .execute()
}

const meetings = (db: PanelDatabase) => db.selectFrom('ehc.panel_meeting').selectAll()

const found = async (
  db: PanelDatabase,
  narrowed: (query: ReturnType<typeof meetings>) => ReturnType<typeof meetings>,
): Promise<readonly Meeting[]> => {
  const rows = await narrowed(meetings(db)).execute()
  if (rows.length === 0) return []
  const members = await db
    .selectFrom('ehc.panel_member')
    .selectAll()
    .where(
      'meeting_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    meetsOn: row.meets_on,
    place: row.place,
    chairId: row.chair_id,
    health: row.health_name === null ? null : { name: row.health_name, invitedOn: row.health_invited_on! },
    calledOff:
      row.called_off_on === null ? null : { on: row.called_off_on, because: row.called_off_because! },
    members: members
      .filter(({ meeting_id }) => meeting_id === row.id)
      .map(({ person_id, name }) => ({ personId: person_id, name })),
  }))
}
