import { keyOf } from './key.ts'

/** Where one to three words stand together that may be a name, by their key. */
export type Run = { readonly first: number; readonly last: number }
export type Tokens = {
  readonly words: readonly Word[]
  readonly runs: ReadonlyMap<string, readonly Run[]>
}
export type Word = { readonly key: string; readonly look: Look; readonly from: number; readonly to: number }

/** How a word is written: names begin large, unless somebody typed in a hurry. */
type Look = 'Large' | 'small'

export const tokensOf = (text: string): Tokens => {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}'’‘`´-]*/gu)].map(({ 0: said, index }): Word => {
    const bare = said.replace(/['’‘`´]s?$/u, '')
    const look = /^\p{Lu}/u.test(bare) ? 'Large' : 'small'
    return { key: keyOf(bare), look, from: index, to: index + bare.length }
  })
  const runs = new Map<string, Run[]>()
  const add = (key: string, run: Run) => {
    const known = runs.get(key)
    if (known) known.push(run)
    else runs.set(key, [run])
  }
  for (const [first, word] of words.entries()) {
    add(word.key, { first, last: first })
    let key = word.key
    for (let last = first + 1; last <= first + 2; last++) {
      const [before, next] = [words[last - 1]!, words[last]]
      if (!next || !mayJoin(before, next, text)) break
      key += next.key
      add(key, { first, last })
    }
  }
  return { words, runs }
}

const mayJoin = (one: Word, next: Word, text: string): boolean =>
  next.from - one.to <= 3 &&
  /^[\s.-]+$/.test(text.slice(one.to, next.from)) &&
  (one.look === 'Large' || particle.test(one.key)) &&
  (next.look === 'Large' || particle.test(next.key))

const particle = /^(van|von|de|der|den|del|della|di|da|dos|al|el|bin|ibn|la|le|du|st|mac|mc|o|ap|ul|ur)$/
