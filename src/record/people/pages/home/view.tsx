import { parseDay, shortDay } from '#kit/day'
import { Button, SummaryList } from '#kit/govuk'
import { ChildrenTable } from '../find/view.tsx'
import { calledBy } from '../record/facts.tsx'
import type { FamilyCard } from './family.ts'
import type { Happening } from '../room.ts'
import type { HomeProps } from './page.tsx'
import { words } from './words.ts'

export type Door = {
  readonly text: string
  readonly href: string
  readonly when?: 'now' | 'begin' | 'numbers'
}

export const HomeView = (props: HomeProps) => {
  const { name, role, cards, lists, happenings, today, atWork, doors } = props
  return (
    <>
      {role.length > 0 && <span class="govuk-caption-l">{role.map(inSentence).join(' · ')}</span>}
      <h1 class="govuk-heading-l">{words.hello(name)}</h1>
      {atWork && <Doors doors={doors} />}
      {cards.map((card) => (
        <Card {...card} />
      ))}
      {cards.length === 0 && !atWork && (
        <>
          <h2 class="govuk-heading-m">{words.noChild}</h2>
          <p class="govuk-body">{words.noChildText}</p>
        </>
      )}
      {lists.map(({ title, children }) =>
        children.length === 0 ? (
          <>
            <h2 class="govuk-heading-m">{title}</h2>
            <p class="govuk-body">{words.noneYet}</p>
          </>
        ) : (
          <ChildrenTable caption={title} children={children} happenings={happenings} today={today} />
        ),
      )}
      {!atWork && <Doors doors={doors} />}
    </>
  )
}

const inSentence = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1)

/** Few doors are one list. Many are told apart by when somebody goes through them: what may wait for them comes first. */
const Doors = ({ doors }: { doors: readonly Door[] }) => {
  if (doors.length === 0) return null
  const groups = Map.groupBy(doors, ({ when }) => when ?? 'rest')
  if (doors.length < many || groups.size === 1)
    return (
      <nav aria-label={words.work}>
        <DoorList doors={doors} />
      </nav>
    )
  return (
    <nav aria-label={words.work}>
      {order.map((when) => {
        const theirs = groups.get(when)
        return (
          theirs && (
            <>
              <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{words.when[when]}</h2>
              <DoorList doors={theirs} />
            </>
          )
        )
      })}
    </nav>
  )
}

const many = 7
const order = ['now', 'begin', 'numbers', 'rest'] as const

const DoorList = ({ doors }: { doors: readonly Door[] }) => (
  <ul class="govuk-list govuk-list--spaced wm-case__deeds">
    {doors.map(({ text, href }) => (
      <li>
        <a class="govuk-link" href={href}>
          {text}
        </a>
      </li>
    ))}
  </ul>
)

const Card = (card: FamilyCard) => {
  const { child, own, happenings, looked, today } = card
  const name = calledBy(child)
  const path = `/records/${child.id}`
  return (
    <section aria-labelledby={`child-${child.id}`}>
      <span class="govuk-caption-m">{own ? words.you : words.yourChild}</span>
      <h2 class="govuk-heading-m" id={`child-${child.id}`}>
        {name}
      </h2>
      <SummaryList
        rows={[
          ...(happenings.length === 0
            ? [{ key: { text: words.happening }, value: { text: words.nothingHappening } }]
            : happenings.flatMap(({ what, stage, who, href, ...next }) => [
                {
                  key: { text: words.happening },
                  value: {
                    html: (
                      <>
                        {href === null ? (
                          what
                        ) : (
                          <a class="govuk-link" href={href}>
                            {what}
                          </a>
                        )}
                        {stage && (
                          <>
                            <br />
                            {stage}
                          </>
                        )}
                      </>
                    ),
                  },
                },
                { key: { text: words.whoHas }, value: { text: who ?? words.nobody } },
                { key: { text: words.next }, value: { html: <Next {...next} today={today} /> } },
              ])),
          { key: { text: words.youCan }, value: { html: <YouCan {...card} path={path} /> } },
          looked !== null && {
            key: { text: words.looked },
            value: {
              html: (
                <>
                  {looked}
                  <br />
                  <a class="govuk-link" href={`${path}/who-looked`}>
                    {words.seeLooked}
                  </a>
                </>
              ),
            },
          },
        ]}
      />
      <Button href={path} text={own ? words.openOwn : words.open(name)} />
    </section>
  )
}

type NextProps = Pick<Happening, 'nextOn' | 'nextWhat' | 'yours'> & { readonly today: string }

/** Their own last day to act, and ours, whichever comes first: what is late with us stands first. */
const Next = ({ nextOn, nextWhat, yours, today }: NextProps) => {
  const ours = nextInWords(nextOn, nextWhat, today)
  if (yours === null) return <>{ours}</>
  const own = words.nextWhat(yours.what, shortDay(parseDay(yours.on)!))
  if (nextOn === null) return <>{own}</>
  const [first, then] = yours.on < nextOn ? [own, ours] : [ours, own]
  return (
    <>
      {first}
      <br />
      {then}
    </>
  )
}

const nextInWords = (on: string | null, what: string | null, today: string): string => {
  if (on === null) return words.noDate
  const day = shortDay(parseDay(on)!)
  if (on < today) return words.late(what, day)
  return what === null ? day : words.nextWhat(what, day)
}

const YouCan = ({ toAnswer, mayCorrect, mayOpenCase, path }: FamilyCard & { path: string }) => (
  <ul class="govuk-list">
    {toAnswer > 0 && (
      <li>
        <a class="govuk-link" href={`${path}#part-agreements`}>
          {words.answer(toAnswer)}
        </a>
      </li>
    )}
    {mayOpenCase && (
      <li>
        <a class="govuk-link" href={words.askHref}>
          {words.ask}
        </a>
      </li>
    )}
    {mayCorrect && (
      <li>
        <a class="govuk-link" href={`${path}/ways/add`}>
          {words.correct}
        </a>
      </li>
    )}
  </ul>
)
