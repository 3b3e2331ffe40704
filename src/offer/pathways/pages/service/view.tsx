import type { VNode } from 'preact'
import { Button } from '#kit/govuk'
import type { ServiceDefinition } from '../../rules/definition.ts'
import type { EligibilityResult } from '../../rules/eligibility.ts'
import type { Place } from '../../rules/rule.ts'
import { howToAsk, whoItIsFor } from '../../words/definition-in-words.ts'
import { howItGoes } from '../../words/how-it-goes.ts'
import { home } from '../addresses.ts'
import { Assessment, Independent } from '../always.tsx'
import { Verdict } from '../results/verdict.tsx'
import { fromWhom } from '../results/words.ts'
import type { PathwaysRoom } from '../room.ts'
import { Sayings } from '../sayings.tsx'
import { Signposts } from '../signposts.tsx'
import { words } from './words.ts'

type ServiceViewProps = {
  definition: ServiceDefinition
  room: PathwaysRoom
  yours?: { result: EligibilityResult; place: Place | undefined; locked: string }
}

/** Who it is for, how to ask and how it goes: all of it from the definition that the checker and the desk read. */
export const ServiceView = ({ definition, room, yours }: ServiceViewProps): VNode => {
  const steps = howItGoes(definition)
  const today = room.today()
  const listing = definition.listing !== undefined && room.listingName(definition.listing)
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{definition.name}</h1>
        <p class="wm-lead">{definition.words.family}</p>
        {yours && <Yours definition={definition} room={room} {...yours} />}
        <h2 class="govuk-heading-m">{words.whom}</h2>
        <Sayings sayings={whoItIsFor(definition, room.pack)} />
        <h2 class="govuk-heading-m">{words.ask}</h2>
        <Sayings sayings={howToAsk(definition, room.pack)} />
        {listing && (
          <p class="govuk-body">
            {words.listing}:{' '}
            <a class="govuk-link" href={`/listings/${definition.listing}`}>
              {listing}
            </a>
          </p>
        )}
        {steps.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{words.next}</h2>
            <Sayings sayings={steps} />
          </>
        )}
        {!yours && (
          <div class="wm-no-print">
            <p class="govuk-body">{words.checkText}</p>
            <Button text={words.check} href={home} />
          </div>
        )}
        {definition.signposts.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{words.others}</h2>
            <Signposts signposts={definition.signposts} room={room} locked={yours?.locked} />
          </>
        )}
        <Assessment today={today} />
        <Independent room={room} />
        <p class="govuk-hint">
          {words.advice} {words.since(definition.version)} {words.owner(definition.owner)}
        </p>
      </div>
    </div>
  )
}

const Yours = ({
  definition,
  room,
  result,
  place,
  locked,
}: Pick<ServiceViewProps, 'definition' | 'room'> & NonNullable<ServiceViewProps['yours']>): VNode | null =>
  // What the law lets everybody ask for is not weighed against anybody's answers.
  definition.kind === 'statutory-assessment' ? null : (
    <section class="wm-route">
      <h2 class="govuk-heading-m">{words.yours}</h2>
      <h3 class="govuk-heading-s">{words.overall[result.overall]}</h3>
      <Verdict
        finding={{ result, definition }}
        room={room}
        locked={locked}
        fromWhom={fromWhom[place ?? 'unknown']}
      />
    </section>
  )
