/** How a case stands against the day the council owes next. An excepted case is never counted as in time. */
export const timelinesses = ['late', 'excepted', 'this week', 'in time'] as const
export type Timeliness = (typeof timelinesses)[number]

export const timelinessOf = (
  { dueOn, excepted }: { readonly dueOn: string | null; readonly excepted: boolean },
  today: string,
  weekEnds: string,
): Timeliness => {
  if (dueOn === null) return 'in time'
  if (excepted) return 'excepted'
  if (dueOn < today) return 'late'
  return dueOn <= weekEnds ? 'this week' : 'in time'
}

export type Counts = Readonly<Record<Timeliness | 'all', number>>

/** Counts by group, the groups in the order they are first met. */
export const countBy = <Key>(
  cases: readonly { readonly key: Key; readonly timeliness: Timeliness }[],
): ReadonlyMap<Key, Counts> => {
  const groups = new Map<Key, Counts>()
  for (const { key, timeliness } of cases) {
    const counts = groups.get(key) ?? { late: 0, excepted: 0, 'this week': 0, 'in time': 0, all: 0 }
    groups.set(key, { ...counts, [timeliness]: counts[timeliness] + 1, all: counts.all + 1 })
  }
  return groups
}
