import type { VNode } from 'preact'
import { Link } from '#kit/govuk'
import { definitionOn, type Signpost } from '../rules/definition.ts'
import { serviceAt } from './addresses.ts'
import type { PathwaysRoom } from './room.ts'

type SignpostsProps = { signposts: readonly Signpost[]; room: PathwaysRoom; locked?: string | undefined }

/** Where else to turn, and why. One that leads to something no longer here is left out. */
export const Signposts = ({ signposts, room, locked }: SignpostsProps): VNode => (
  <ul class="govuk-list govuk-list--bullet">
    {signposts.map(({ to, why }) => {
      const target = targetOf(to, room, locked)
      return (
        target && (
          <li>
            <Link class="govuk-link" href={target.href}>
              {target.name}
            </Link>
            {`: ${why}`}
          </li>
        )
      )
    })}
  </ul>
)

const targetOf = (
  to: Signpost['to'],
  room: PathwaysRoom,
  locked: string | undefined,
): { name: string; href: string } | undefined => {
  if ('url' in to) return { name: to.name, href: to.url }
  if ('service' in to) {
    const service = definitionOn(room.pack.services, to.service, room.today())
    return service ? { name: service.name, href: serviceAt(service.id, locked) } : undefined
  }
  const name = room.listingName(to.listing)
  return name === undefined ? undefined : { name, href: `/listings/${to.listing}` }
}
