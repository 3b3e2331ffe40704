import type { ChildAct } from '#access'
import { type Section, sectionNames, sections, statusActs } from './sections.ts'

type Dated = { readonly from_on: string; readonly to_on: string | null }
type Of<Fields> = readonly (Fields & Dated)[]

/** As much of a record as the rule below asks about. */
type Filtered = {
  readonly homes: Of<{ readonly confidential: boolean }>
  readonly ways: Of<{ readonly person_id: string }>
  readonly wishes: Of<{ readonly person_id: string }>
  readonly relatives: Of<{
    readonly restriction: string | null
    readonly restriction_reason: string | null
  }>
  readonly statuses: Of<{ readonly kind: string }>
  readonly agreements: readonly { readonly respondent_id: string }[]
  readonly changes: readonly { readonly entity: string }[]
}

export type ReaderOfRecord = {
  readonly may: (act: ChildAct) => boolean
  readonly personId: string | null
  /** Reading as family, not at work. */
  readonly family: boolean
}

/**
 * What of a record somebody is shown: the parts they may see, and within them
 * - a withheld address only to who may see it; everybody else is told that there is one;
 * - of the family, restrictions to who may see what is kept from a parent, and the reason only to who records them;
 * - to family who may not know where the child lives, neither the school nor who works with them;
 * - to family, their own ways to be reached and the child's, never another relative's, and only their own answers.
 */
export const shownTo = <Whole extends Filtered & Partial<Record<Section, unknown>>>(
  whole: Whole,
  { may, personId, family }: ReaderOfRecord,
  childId: string,
): { readonly parts: ReadonlySet<Section>; readonly record: Whole; readonly addressKept: boolean } => {
  const parts = new Set(sectionNames.filter((name) => sections[name].see.some((act) => may(act))))
  // Where a child goes to school says where to find them.
  if (family && !may('see contact details')) for (const name of whereabouts) parts.delete(name)
  const has = (part: Section) => parts.has(part)
  const kept = may('see withheld address')
  const mine = (id: string) => !family || id === personId || id === childId
  const restrictions = may('see text kept from a parent')
  const reasons = may('record restrictions')
  return {
    parts,
    addressKept: has('homes') && !kept && whole.homes.some(({ confidential }) => confidential),
    record: {
      ...whole,
      homes: has('homes') ? whole.homes.filter(({ confidential }) => kept || !confidential) : [],
      ways: has('ways') ? whole.ways.filter(({ person_id }) => mine(person_id)) : [],
      wishes: has('wishes') ? whole.wishes.filter(({ person_id }) => mine(person_id)) : [],
      relatives: has('family')
        ? whole.relatives.map((relative) => ({
            ...relative,
            restriction: restrictions ? relative.restriction : null,
            restriction_reason: reasons ? relative.restriction_reason : null,
          }))
        : [],
      statuses: has('statuses') ? whole.statuses.filter(({ kind }) => may(actFor(kind))) : [],
      agreements: has('agreements')
        ? whole.agreements.filter(({ respondent_id }) => mine(respondent_id))
        : [],
      ...emptyUnless(whole, parts, ['settings', 'workers', 'capacity']),
      changes: has('changes') ? whole.changes.filter(({ entity }) => seenChange(entity, parts)) : [],
    },
  }
}

const whereabouts = ['settings', 'workers'] as const

// A kind nobody has said how to treat is treated as the most private.
const actFor = (kind: string): ChildAct =>
  (statusActs as Readonly<Record<string, ChildAct>>)[kind] ?? 'see safeguarding text'

const emptyUnless = (whole: object, parts: ReadonlySet<Section>, names: readonly Section[]) =>
  Object.fromEntries(
    names.filter((name) => name in whole && !parts.has(name)).map((name) => [name, []]),
  ) as object

const seenChange = (entity: string, parts: ReadonlySet<Section>): boolean =>
  entity === 'person' || (entity in sections && parts.has(entity as Section))
