import type { VNode } from 'preact'
import { Button, InsetText } from '#kit/govuk'
import type { EligibilityResult } from '../../rules/eligibility.ts'
import type { Facts } from '../../rules/facts.ts'
import { questionAt } from '../addresses.ts'
import { Assessment, Independent } from '../always.tsx'
import type { Opened } from '../opened.ts'
import type { PathwaysRoom } from '../room.ts'
import { answerIn } from '../told.ts'
import { Entry } from './entry.tsx'
import { grouped, type Group } from './groups.ts'
import { ageMonthsOf } from './age-months.ts'
import { whatToSay } from './what-to-say.ts'
import { firstStep, fromWhom, words } from './words.ts'

type ResultsViewProps = {
  room: PathwaysRoom
  opened: Opened
  facts: Facts
  services: readonly EligibilityResult[]
  /** How many questions could still change something. */
  left: number
}

export const ResultsView = ({ room, opened, facts, services, left }: ResultsViewProps): VNode => {
  const groups = grouped(services, room.pack, opened.today)
  const askedByOthers = [...groups.fit, ...groups['find-out']].filter(({ result }) => !result.route.allowed)
  const isFamily = facts.asker === undefined || ['parent', 'young-person'].includes(facts.asker)
  const place = facts.place ?? 'unknown'
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="wm-lead">{words.lead}</p>
        {left > 0 && (
          <Button
            text={words.more(left)}
            href={questionAt(opened.locked)}
            classes="govuk-button--secondary wm-no-print"
          />
        )}
        {isFamily && (
          <>
            <h2 class="govuk-heading-m">{words.firstTitle}</h2>
            <p class="govuk-body">{firstStep[place]}</p>
            <h3 class="govuk-heading-s">{words.sayTitle}</h3>
            <blockquote class="wm-say">
              “
              {whatToSay({
                asker: facts.asker,
                ageMonths: ageMonthsOf(facts, opened.today),
                worries: answerIn(opened.told, 'worries') ?? [],
                services: askedByOthers.map(({ result }) => result),
              })}
              ”
            </blockquote>
          </>
        )}
        {groups.fit.length === 0 && groups['find-out'].length === 0 && <InsetText text={words.nothing} />}
        {order.map(
          (group) =>
            groups[group].length > 0 && (
              <>
                <h2 class="govuk-heading-l" id={group}>
                  {words[group].title}
                </h2>
                <p class="govuk-body">{words[group].lead}</p>
                {groups[group].map((finding) => (
                  <Entry finding={finding} room={room} locked={opened.locked} fromWhom={fromWhom[place]} />
                ))}
              </>
            ),
        )}
        <p class="govuk-body">{words.afterwards}</p>
        <Assessment today={opened.today} />
        <Independent room={room} />
        <p class="govuk-body wm-no-print">{words.print}</p>
      </div>
    </div>
  )
}

const order: readonly Group[] = ['fit', 'find-out', 'no-fit']
