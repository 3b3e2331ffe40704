import type { AuthorityPack } from './authority.ts'

/** Whom a family can turn to: who is independent of the council stands first. */
export const whoHelps = ({ directory, guidance, site }: AuthorityPack) => ({
  helpLines: directory.helpLines.toSorted(
    (one, other) => Number(other.id === 'sendiass') - Number(one.id === 'sendiass'),
  ),
  council: guidance.council,
  contact: site.contact,
})
