import type { Day } from '#kit/day'
import type { PathwaysPack } from '../../pathways-pack.ts'
import { definitionOn, type ServiceDefinition } from '../../rules/definition.ts'
import type { EligibilityResult } from '../../rules/eligibility.ts'

export type Finding = { readonly result: EligibilityResult; readonly definition: ServiceDefinition }

export type Group = 'fit' | 'find-out' | 'signposts' | 'no-fit'

/**
 * The services by what the rules say. A statutory assessment is in no group: whoever may ask for one may always
 * ask, so it stands by itself on the page. Nor does a place that anybody may turn to look as if it had been weighed.
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
  const isOpenToAll = ({ definition, result }: Finding) =>
    definition.kind === 'signpost' && result.criteria.length === 0
  const among = (overall: EligibilityResult['overall']) =>
    found.filter((one) => one.result.overall === overall && !isOpenToAll(one))
  return {
    signposts: found.filter(isOpenToAll),
    fit: among('appears-to-meet'),
    'find-out': among('need-more-information'),
    'no-fit': among('appears-not-to-meet'),
  }
}
