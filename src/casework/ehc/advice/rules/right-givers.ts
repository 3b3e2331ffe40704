import type { PackGiver } from '../advice-pack.ts'

/**
 * Whom the request speaks for asking, of those a council knows: by age, and by what the family and others wrote. It
 * only suggests; who is the right health professional is for the health body to say (regulation 6(1)(c)).
 */
export const rightGivers = <Giver extends Pick<PackGiver, 'kind' | 'words' | 'fromAge' | 'toAge'>>(
  givers: readonly Giver[],
  { age, said }: { readonly age: number | null; readonly said: string },
): readonly Giver[] => {
  const words = said.toLowerCase().split(/[^\p{L}]+/u)
  const ofAge = givers.filter(({ fromAge, toAge }) => age === null || (fromAge <= age && age <= toAge))
  const isSpokenFor = (giver: Giver) => giver.words.some((word) => words.some((one) => one.startsWith(word)))
  return ofAge.filter((giver, at) => {
    if (isSpokenFor(giver)) return true
    const sameKind = ofAge.filter(({ kind }) => kind === giver.kind)
    // Somebody of each kind is asked: where nothing speaks for any of them, the first.
    return (
      sameKind.every((one) => !isSpokenFor(one)) && ofAge.findIndex(({ kind }) => kind === giver.kind) === at
    )
  })
}
