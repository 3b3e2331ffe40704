/** What a table holds, in words a family would know; the first that fits. What no row names is `other`. */
const kindOfTable: readonly (readonly [pattern: RegExp, kind: KindDestroyed])[] = [
  [/^cases\.case_file$/, 'cases'],
  [/^cases\./, 'acts'],
  [/^files$/, 'files'],
  [/^documents\.(document|version)$/, 'documents'],
  [/^documents\.(fingerprint|confirmed_address)$/, 'search'],
  [/^documents\.|^ehc\.passed_on$/, 'releases'],
  [/^messages\./, 'messages'],
  [/^ehc\..*draft$|^ehc\.plan_working$/, 'drafts'],
  [/^ehc\.(request|joined)$/, 'requests'],
  [/^ehc\.advice_/, 'advice'],
  [/^ehc\.views$/, 'views'],
  [/^ehc\.panel_/, 'panels'],
  [/^ehc\.plan_/, 'plans'],
  [/^ehc\.(consultation|not_for_settings)$/, 'consultations'],
  [/^people\.agreement$/, 'consents'],
  [/^people\.(change|merge)$/, 'changes'],
  [/^people\./, 'facts'],
  [/^sign_in\./, 'accounts'],
  [/^access\./, 'emergencies'],
  [/^retention\./, 'holds'],
]

export const kindsDestroyed = [
  'cases',
  'acts',
  'requests',
  'views',
  'advice',
  'panels',
  'plans',
  'consultations',
  'drafts',
  'documents',
  'files',
  'search',
  'releases',
  'messages',
  'consents',
  'facts',
  'changes',
  'accounts',
  'emergencies',
  'holds',
  'other',
] as const
export type KindDestroyed = (typeof kindsDestroyed)[number]

/** Rows by table as rows by kind, in the order a reader would ask for them. */
export const byKind = (
  rows: Readonly<Record<string, number>>,
): readonly (readonly [kind: KindDestroyed, rows: number])[] => {
  const sums = new Map<KindDestroyed, number>()
  for (const [table, count] of Object.entries(rows)) {
    const kind = kindOfTable.find(([pattern]) => pattern.test(table))?.[1] ?? 'other'
    sums.set(kind, (sums.get(kind) ?? 0) + count)
  }
  return kindsDestroyed.flatMap((kind) => {
    const count = sums.get(kind) ?? 0
    return count === 0 ? [] : [[kind, count] as const]
  })
}
