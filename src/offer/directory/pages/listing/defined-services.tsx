import type { VNode } from 'preact'
import type { DefinedService } from '../room.ts'
import { Title } from './title.tsx'
import { words } from './words.ts'

type DefinedServicesProps = { services: readonly DefinedService[]; level: 2 | 4 }

/** Who each service is for and how to ask, in the words of its rules, and a way to see if it could help. */
export const DefinedServices = ({ services, level }: DefinedServicesProps): VNode => (
  <>
    {services.map(({ name, href, whoItIsFor, howToAsk }) => {
      const which = services.length > 1 ? `: ${name}` : ''
      return (
        <>
          <Title level={level}>{`${words.forWhom}${which}`}</Title>
          {whoItIsFor}
          <Title level={level}>{`${words.howToAsk}${which}`}</Title>
          {howToAsk}
          <p class="govuk-body wm-no-print">
            <a class="govuk-link" href={href}>
              {words.check}
              {which && <span class="govuk-visually-hidden">{which}</span>}
            </a>
          </p>
        </>
      )
    })}
  </>
)
