import type { Day } from '#kit/day'
import type { PathwaysPack } from '../../pathways-pack.ts'
import { definitionOn, type ServiceDefinition } from '../../rules/definition.ts'
import type { EligibilityResult } from '../../rules/eligibility.ts'

export type Finding = { readonly result: EligibilityResult; readonly definition: ServiceDefinition }

export type Group = 'fit' | 'find-out' | 'no-fit'

/**
 * The services in three groups. A statutory assessment is in none of them: whoever may ask for one may always ask,
 * so it stands by itself on the page. A service of somebody else's is shown only where it may fit.
 */
export const grouped = (
  services: readonly EligibilityResult[],
  pack: PathwaysPack,
  today: Day,
): Readonly<Record<Group, readonly Finding[]>> => {
  const found = services.flatMap((result) => {
    const definition = definitionOn(pack.services, result.service, today)
    return definition && definition.kind !== 'statutory-assessment' ? [{ result, definition }] : []
  })
  const among = (overall: EligibilityResult['overall']) =>
    found.filter(({ result }) => result.overall === overall)
  return {
    fit: among('appears-to-meet'),
    'find-out': among('need-more-information'),
    'no-fit': among('appears-not-to-meet'),
  }
}
