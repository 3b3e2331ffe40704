import type { ComponentChildren } from 'preact'
import { dayInWords } from '#kit/day'
import { Link, Tag } from '#kit/govuk'
import type { WhoLookedPage } from '../../actions/who-looked.ts'
import type { Look, Who } from '../../rules/who-looked.ts'
import { whys } from '../../rules/why.ts'
import { inClockWords } from '../clock.ts'
import { words } from './words.ts'

export type WhoLookedProps = WhoLookedPage & {
  /** What the child is called; null for a young person reading about themselves. */
  readonly child: string | null
  /** The address of what is older, made with `older`. */
  readonly olderHref: (before: string) => string
  /** Whom to tell when something looks wrong. */
  readonly contact: ComponentChildren
}

/** Who looked, day by day: the page’s main column, heading included. */
export const WhoLooked = ({ child, looks, older, olderHref, contact }: WhoLookedProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{whoLookedTitle(child)}</h1>
      <p class="govuk-body">{words.intro}</p>
      {looks.length === 0 && <p class="govuk-body">{words.nothing}</p>}
      {byDay(looks).map(([day, theirs]) => (
        <>
          <h2 class="govuk-heading-m">{day}</h2>
          <ul class="govuk-list govuk-list--spaced">
            {theirs.map((look) => (
              <OneLook look={look} />
            ))}
          </ul>
        </>
      ))}
      {older !== null && (
        <p class="govuk-body">
          <Link href={olderHref(older)} class="govuk-link">
            {words.older}
          </Link>
        </p>
      )}
      <h2 class="govuk-heading-m">{words.wrong}</h2>
      <p class="govuk-body">{words.wrongText}</p>
      {contact}
      <p class="govuk-body">{words.someKept}</p>
    </div>
  </div>
)

export const whoLookedTitle = (child: string | null): string =>
  child === null ? words.titleOwn : words.title(child)

const OneLook = ({ look }: { look: Look }) => (
  <li>
    <strong>{whoInWords(look.who)}</strong>
    {look.who.kind === 'named' && detailsOf(look.who)}
    {look.emergency && (
      <>
        {' '}
        <Tag text={words.emergency} classes="govuk-tag--yellow" />
      </>
    )}
    <br />
    {`${words.did[look.did](words.times(look.times))}, ${whenInWords(look)}.`}
    {look.who.kind !== 'you' && (
      <>
        <br />
        <span class="govuk-hint govuk-!-margin-bottom-0">{whys[look.why]}</span>
      </>
    )}
  </li>
)

const whoInWords = (who: Who): string =>
  who.kind === 'named'
    ? who.name
    : { you: words.you, family: words.family, 'the system': words.system }[who.kind]

const detailsOf = ({ role, team }: Who & { kind: 'named' }): string =>
  [role, team]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('')

const whenInWords = ({ from, to }: Look): string =>
  from === to ? words.at(inClockWords(from)) : words.between(inClockWords(from), inClockWords(to))

const byDay = (looks: readonly Look[]) => [...Map.groupBy(looks, ({ day }) => dayInWords(day))]
