import type { Day } from '#kit/day'
import type { Limb } from './answer.ts'
import { type KindOfSetting, kindNamed } from './kinds-of-setting.ts'

/** Where a plan says that help will be given, and why: sections 33 and 38 to 40. */
export type Placement = {
  /** Null where the plan names a type of setting only. */
  readonly name: string | null
  readonly kind: KindOfSetting
  readonly wish: Wish
  readonly exceptions: readonly { readonly limb: Limb; readonly why: string }[]
  /** Why not mainstream, where the plan is not for mainstream and the family did not ask for that: section 33(2)-(3). */
  readonly notMainstream: 'the family wishes it' | 'education of others' | null
  readonly stepsTried: string | null
  readonly reasons: string
}

/** What the family asked for. */
export type Wish = {
  readonly name: string | null
  readonly kind: KindOfSetting | null
}

export type Decided = Placement & { readonly on: Day }

/** What a decision must answer as the law stands, as prompts; each is a question of the page. */
export type Prompt =
  | 'the request binds'
  | 'representations only'
  | 'nobody was asked for'
  | 'say which exception'
  | 'mainstream comes first'
  | 'the setting has not answered'

type Fault = {
  readonly field: 'exceptions' | 'notMainstream' | 'stepsTried' | 'reasons'
  readonly why: FaultName
}
export type FaultName =
  | 'no exception'
  | 'exception without reasons'
  | 'not mainstream without a ground'
  | 'no steps considered'
  | 'no reasons'

/** True where the council must name what the family asked for, unless an exception is made out. */
export const requestBinds = ({ name, kind }: Wish): boolean =>
  name !== null && kind !== null && kindNamed(kind).binds

const isWhatWasAskedFor = (placement: Pick<Placement, 'name' | 'wish'>): boolean =>
  placement.wish.name !== null && sameName(placement.wish.name, placement.name)

/** What whoever decides must be told before they do. */
export const promptsFor = (
  placement: Pick<Placement, 'name' | 'kind' | 'wish'>,
  consulted: readonly { readonly setting: string; readonly answeredOn: Day | null }[],
): readonly Prompt[] => {
  const { wish, name, kind } = placement
  const isWish = isWhatWasAskedFor(placement)
  const asked = consulted.find(({ setting }) => sameName(setting, name))
  return [
    ...(wish.name === null
      ? ['nobody was asked for' as const]
      : requestBinds(wish)
        ? ['the request binds' as const]
        : ['representations only' as const]),
    ...(requestBinds(wish) && !isWish ? ['say which exception' as const] : []),
    ...(!isWish && !kindNamed(kind).mainstream ? ['mainstream comes first' as const] : []),
    ...(asked !== undefined && asked.answeredOn === null ? ['the setting has not answered' as const] : []),
  ]
}

/** What a decision lacks in law. A setting's silence or its “no” is never a fault: the council decides (section 39). */
export const faultsIn = (placement: Placement): readonly Fault[] => {
  const { wish, exceptions, kind, notMainstream, stepsTried, reasons } = placement
  const isWish = isWhatWasAskedFor(placement)
  const faults: Fault[] = []
  if (requestBinds(wish) && !isWish && exceptions.length === 0)
    faults.push({ field: 'exceptions', why: 'no exception' })
  if (!isWish && exceptions.some(({ why }) => why.trim().length < 20))
    faults.push({ field: 'exceptions', why: 'exception without reasons' })
  if (!isWish && !kindNamed(kind).mainstream) {
    if (notMainstream === null)
      faults.push({ field: 'notMainstream', why: 'not mainstream without a ground' })
    if (notMainstream === 'education of others' && (stepsTried ?? '').trim().length < 20)
      faults.push({ field: 'stepsTried', why: 'no steps considered' })
  }
  if (reasons.trim().length < 20) faults.push({ field: 'reasons', why: 'no reasons' })
  return faults
}

const sameName = (one: string, other: string | null): boolean =>
  other !== null && one.trim().toLowerCase() === other.trim().toLowerCase()
