import { done, refused, type Result } from '#kit/result'
import { emptyPlan, type Plan, planSchema } from '../rules/plan.ts'
import { isSamePart, type PartId, partIn, withPart } from '../rules/parts.ts'
import type { PlanDatabase } from '../store/tables.ts'
import { findSaved, findSavingFrom, findWorkingPlan, holdPlan, keepSaving } from '../store/working.ts'

export type SavingPart = {
  readonly caseId: string
  /** An existing part; or `new n`, `new o`, `new p` for one more need, outcome or line of provision. */
  readonly part: PartId
  /** What shall stand there; null takes it out. The id of something new is given here. */
  readonly value: unknown
  /** How often the plan had been saved when the form was shown. */
  readonly seen: number
  readonly by: string
  /** The form it comes from. */
  readonly sending: string
}

export type Saved = { readonly part: PartId; readonly version: number; readonly plan: Plan }

export type SaveRefusal =
  /** Somebody else changed this part since it was shown: how the plan stands now, and who saved it last. */
  | { readonly why: 'changed meanwhile'; readonly plan: Plan; readonly version: number; readonly by: string }
  | { readonly why: 'gone' }

/**
 * Saves one part of a plan. Others may have saved other parts meanwhile, and nothing of theirs is lost; where they
 * changed this very part, nothing is saved and both texts come back.
 */
export const savePart = (db: PlanDatabase, saving: SavingPart): Promise<Result<Saved, SaveRefusal>> =>
  db.transaction().execute((tx) => savePartIn(tx, saving))

/** The same within a transaction that does something besides. */
export const savePartIn = async (
  tx: PlanDatabase,
  { caseId, part: asked, value, seen: shown, by, sending }: SavingPart,
): Promise<Result<Saved, SaveRefusal>> => {
  await holdPlan(tx, caseId)
  const now = await findWorkingPlan(tx, caseId)
  const { plan, version } = now ?? { plan: emptyPlan, version: 0 }
  const isNew = asked.startsWith('new ')
  // Sent twice, or changed after going back: it is the same hand, as far as it is the same part.
  const earlier = await findSavingFrom(tx, caseId, sending)
  const isSame = isNew ? earlier?.about.startsWith(asked.slice(4)) : earlier?.about === asked
  const before = isSame ? earlier : null
  const seen = before?.version ?? shown
  const part = before?.about ?? (isNew ? `${asked.slice(4)}${version + 1}` : asked)
  const stands = partIn(plan, part)
  const wanted = value === null ? null : named(part, value)
  if (isSamePart(stands, wanted)) return done({ part, version, plan })
  const startsFresh = isNew && before === null
  if (!startsFresh) {
    const shownPlan = seen === version ? plan : ((await findSaved(tx, caseId, seen)) ?? emptyPlan)
    if (stands === null && isNode(part)) return refused({ why: 'gone' })
    if (!isSamePart(stands, partIn(shownPlan, part)))
      return refused({ why: 'changed meanwhile', plan, version, by: now?.savedBy ?? by })
  }
  const next = planSchema.parse(withPart(plan, part, wanted))
  await keepSaving(tx, caseId, { plan: next, version: version + 1, about: part, savedBy: by, sending })
  return done({ part, version: version + 1, plan: next })
}

const isNode = (part: PartId): boolean => /^[nop]\d+$/.test(part)

const named = (part: PartId, value: unknown): unknown =>
  isNode(part) ? { ...(value as object), id: part } : value
