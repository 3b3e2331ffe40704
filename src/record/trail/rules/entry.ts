import type { Why } from './why.ts'

/** One read or deed on a child's record, or an attempt that was refused. Never any words of the record itself. */
export type Entry = {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly authority: string
  readonly actor: Actor
  /** As `#access` calls it, or as a case process does: `see child`, `send letter`. */
  readonly act: string
  /** The child, as a person id; also where there is no such child, so that both leave the same mark. */
  readonly subject: string | null
  readonly caseId: string | null
  /** What within the record, by kind and id: `document:…`. Never a name. */
  readonly item: string | null
  readonly why: Why
  /** The relationship that allowed it, as `#access` calls it; null where nothing did. */
  readonly through: string | null
  readonly outcome: 'done' | 'refused'
  /** The broken glass it was done under. */
  readonly glass: string | null
  /** The request, so that one page read in ten parts is one visit. */
  readonly request: string
}

/** Who did it, as they were called that day: a name, a role and a team change, the trail does not. Family: by account. */
export type Actor = {
  /** Null for a stranger, and for work the calendar does. */
  readonly accountId: string | null
  readonly name: string
  readonly role: string
  readonly team: string | null
}
