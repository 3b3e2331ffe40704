import type { Clues } from './clues.ts'
import { type Finding, foundAt } from './finding.ts'
import type { Known, KnownAddress } from './known.ts'
import { isNear, type SaidPlace } from './places.ts'

/** Where another child lives or lived, and any address that must be kept back from somebody. */
export const addressFindings = (clues: Clues, { ownAddresses, otherAddresses }: Known): Finding[] => {
  const withheld = ownAddresses.filter(({ confidential }) => confidential)
  const isOwn = ({ key }: SaidPlace) =>
    ownAddresses.some(({ postcode, lineKeys }) => postcode === key || lineKeys.includes(key))
  return [
    ...[...clues.postcodes, ...clues.streets].flatMap((said): Finding[] => {
      const kept = withheld.some((address) => isAt(said, address))
      return kept
        ? [{ what: 'withheld address', weight: 'hard', ...foundAt(clues, said), childId: null }]
        : []
    }),
    ...clues.postcodes
      .filter((said) => !isOwn(said))
      .flatMap((said) =>
        weighed(
          clues,
          said,
          otherAddresses.filter(({ postcode }) => postcode === said.key),
        ),
      ),
    ...clues.streets
      .filter((said) => !isOwn(said))
      .flatMap((said) => {
        const there = otherAddresses.filter(({ lineKeys }) => lineKeys.includes(said.key))
        const saidWhole = there.filter(({ postcode }) => clues.postcodes.some(({ key }) => key === postcode))
        return saidWhole.length > 0 ? [] : weighed(clues, said, there, 'soft')
      }),
  ]
}

const isAt = ({ key }: SaidPlace, { postcode, lineKeys }: KnownAddress): boolean =>
  postcode === key || lineKeys.includes(key)

/** Neighbours share a postcode: with the door's number beside it, it is somebody's home. */
const weighed = (
  clues: Clues,
  said: SaidPlace,
  there: readonly KnownAddress[],
  weight?: 'soft',
): Finding[] => {
  const [first] = there
  if (!first) return []
  const exact = there.find(({ lineKeys }) => isNear(clues.text, said, lineKeys))
  const found = weight ?? (exact ? 'hard' : 'soft')
  return [{ what: 'address', weight: found, ...foundAt(clues, said), childId: (exact ?? first).personId }]
}
