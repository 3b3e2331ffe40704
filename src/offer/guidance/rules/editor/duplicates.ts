import { type Finding, sentencesIn, type Text } from './text.ts'

/** Shorter sentences may well be said twice: “Ask for the reason in writing.” */
const fewestWords = 11
/** Of their pairs of neighbouring words, how many two sentences must share. */
const alike = 0.75

type Said = { readonly where: string; readonly sentence: string; readonly pairs: ReadonlySet<string> }

/** The same thing said in two places, nearly word for word: sooner or later only one of them is put right. */
export const duplicates = (texts: readonly Text[]): readonly Finding[] => {
  const said = texts.flatMap((text) =>
    [...new Set(sentencesIn(text))].flatMap((sentence) => saidBy(text, sentence)),
  )
  const byPair = new Map<string, number[]>()
  said.forEach(({ pairs }, at) =>
    pairs.forEach((pair) => {
      const places = byPair.get(pair)
      if (places) places.push(at)
      else byPair.set(pair, [at])
    }),
  )
  const told = new Set<number>()
  return said.flatMap((one, at) => {
    if (told.has(at)) return []
    const others = likely(one, byPair).filter(
      (other) => other > at && said[other]!.where !== one.where && likeness(one, said[other]!) >= alike,
    )
    others.forEach((other) => told.add(other))
    return others.length === 0
      ? []
      : saidTwice(
          one,
          others.map((other) => said[other]!.where),
        )
  })
}

const saidTwice = ({ where, sentence }: Said, [first, ...rest]: readonly string[]): Finding => ({
  level: 'warning',
  rule: 'said twice',
  where,
  says: `Nearly the same is said in ${first}${rest.length > 0 ? ` and ${rest.length} more` : ''}: “${sentence}”`,
})

const saidBy = ({ where }: Text, sentence: string): readonly Said[] => {
  const words = sentence.toLowerCase().match(/[\p{L}\d’']+/gu) ?? []
  if (words.length < fewestWords) return []
  return [{ where, sentence, pairs: new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`)) }]
}

/** Only sentences that share the rarer half of their pairs are worth comparing. */
const likely = ({ pairs }: Said, byPair: ReadonlyMap<string, readonly number[]>): readonly number[] => {
  const rare = [...pairs].toSorted((one, other) => byPair.get(one)!.length - byPair.get(other)!.length)
  return [...new Set(rare.slice(0, Math.ceil(rare.length / 2)).flatMap((pair) => byPair.get(pair)!))]
}

const likeness = (one: Said, other: Said): number => {
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length
  return shared / (one.pairs.size + other.pairs.size - shared)
}
