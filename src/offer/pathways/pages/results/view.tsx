import type { VNode } from 'preact'
import { Button, InsetText } from '#kit/govuk'
import type { EligibilityResult } from '../../rules/eligibility.ts'
import type { Facts } from '../../rules/facts.ts'
import { questionAt } from '../addresses.ts'
import { words as alwaysWords } from '../always-words.ts'
import { Assessment, Independent } from '../always.tsx'
import type { Opened } from '../opened.ts'
import type { PathwaysRoom } from '../room.ts'
import { Entry, OpenToAll, Unfit } from './entry.tsx'
import { First } from './first.tsx'
import { type Finding, type Group, grouped } from './groups.ts'
import { fromWhom, words } from './words.ts'

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
  const filled = order.filter((group) => groups[group].length > 0)
  const mayFit = [...groups.fit, ...groups['find-out']]
  const shown = { room, locked: opened.locked, fromWhom: fromWhom[facts.place ?? 'unknown'] }
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
        <First facts={facts} opened={opened} mayFit={mayFit} />
        {mayFit.length === 0 && <InsetText text={words.nothing} />}
        <Contents groups={groups} filled={filled} />
        {filled.map((group) => (
          <section class="wm-group" aria-labelledby={group}>
            <h2 class="govuk-heading-l" id={group}>
              {words[group].title}
            </h2>
            <p class="govuk-body">{words[group].lead}</p>
            {groups[group].map((finding) => {
              const Shown = shapes[group]
              return <Shown finding={finding} {...shown} />
            })}
          </section>
        ))}
        {mayFit.length > 0 && <p class="govuk-body">{words.afterwards}</p>}
        <Assessment today={opened.today} />
        <Independent room={room} />
        <p class="govuk-body wm-no-print">{words.print}</p>
      </div>
    </div>
  )
}

const order: readonly Group[] = ['fit', 'find-out', 'signposts', 'no-fit']

const shapes = { fit: Entry, 'find-out': Entry, signposts: OpenToAll, 'no-fit': Unfit }

type ContentsProps = { groups: Readonly<Record<Group, readonly Finding[]>>; filled: readonly Group[] }

const Contents = ({ groups, filled }: ContentsProps): VNode => (
  <nav class="wm-no-print" aria-labelledby="contents">
    <h2 class="govuk-heading-m" id="contents">
      {words.contents}
    </h2>
    <ul class="govuk-list govuk-list--spaced">
      {filled.map((group) => (
        <li>
          <a class="govuk-link" href={`#${group}`}>
            {words[group].title}
          </a>
          {group !== 'no-fit' && `: ${groups[group].map(({ result }) => result.name).join(', ')}`}
        </li>
      ))}
      <li>
        <a class="govuk-link" href="#assessment">
          {alwaysWords.assessTitle}
        </a>
      </li>
    </ul>
  </nav>
)
