/** A way to reach somebody that is theirs today. */
export type WayToReach = {
  readonly kind: 'email' | 'mobile' | 'phone'
  readonly value: string
  readonly preferred: boolean
  readonly safe: boolean
}

export type Reach =
  | { readonly channel: 'email' | 'text'; readonly address: string }
  | { readonly channel: 'letter'; readonly lines: readonly string[] }

/**
 * How somebody is told. By post where they asked for that; else the way they asked for or like best, an e-mail before a text; a way
 * that is not safe is never used; and by post where nothing else is left. Null where there is nothing at all.
 */
export const wayFor = (known: {
  readonly byPost: boolean
  /** What they asked for, where it is no letter. */
  readonly likes?: 'email' | 'text' | null
  readonly ways: readonly WayToReach[]
  /** The address they sign in with. */
  readonly account: string | null
  readonly home: readonly string[] | null
}): Reach | null => {
  const post = known.home && { channel: 'letter' as const, lines: known.home }
  if (known.byPost && post) return post
  const usable = known.ways
    .filter(({ kind, safe }) => safe && kind !== 'phone')
    .toSorted((one, other) => rank(one, known.likes) - rank(other, known.likes))
  const [best] = usable
  if (best) return { channel: best.kind === 'email' ? 'email' : 'text', address: best.value }
  const isUnsafe = known.ways.some(({ safe, value }) => !safe && value === known.account)
  if (known.account !== null && !isUnsafe) return { channel: 'email', address: known.account }
  return post
}

const rank = ({ kind, preferred }: WayToReach, likes: 'email' | 'text' | null = null): number =>
  (likes === (kind === 'email' ? 'email' : 'text') ? 0 : 4) + (preferred ? 0 : 2) + (kind === 'email' ? 0 : 1)
