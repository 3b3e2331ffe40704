/**
 * How often somebody may try. A budget fills by each try and empties with time: `burst` at once, then `anHour`.
 * Slower, never locked: nobody can keep another person out for good.
 */
export type Budget = { readonly burst: number; readonly anHour: number }

/** Burst and refill together: never more than ten guesses in any hour at one account by strangers. */
export const budgets = {
  /** Guesses at one account from browsers it has never been opened in. */
  stranger: { burst: 5, anHour: 5 },
  /** The same account from a browser it was opened in before: strangers cannot spend this. */
  device: { burst: 10, anHour: 20 },
  /** One network: a school or a library is one, and may have hundreds of people in it. */
  network: { burst: 60, anHour: 240 },
  /** Guesses at the second step, after a right password. */
  'second step': { burst: 5, anHour: 5 },
  /** Messages to one person: each costs money and a stranger could have them sent. */
  message: { burst: 3, anHour: 4 },
  /** Letter codes tried from one network. They cannot be guessed; this keeps the noise down. */
  code: { burst: 20, anHour: 60 },
} as const satisfies Readonly<Record<string, Budget>>

export type BudgetName = keyof typeof budgets

/** What is spent after one more try, or null when there was no room for it. */
export const spend = (
  budget: Budget,
  before: { readonly spent: number; readonly at: number },
  now: number,
): number | null => {
  const hours = Math.max(0, now - before.at) / 3_600_000
  const left = Math.max(0, before.spent - hours * budget.anHour)
  return left + 1 > budget.burst + 1e-9 ? null : left + 1
}

/** One household or school: what an address shares with its neighbours. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/i, '')
  if (/^\d+\.\d+\.\d+\.\d+$/.test(plain)) return plain
  const [head = '', tail = ''] = plain.toLowerCase().split('%')[0]!.split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail.split(':').filter(Boolean)
  const missing = plain.includes('::') ? Math.max(0, 8 - first.length - last.length) : 0
  const groups = [...first, ...Array<string>(missing).fill('0'), ...last].map((group) =>
    group.padStart(4, '0'),
  )
  return `${groups.slice(0, 3).join(':')}:${(groups[3] ?? '0000').slice(0, 2)}`
}
