import type { ComponentChildren, VNode } from 'preact'
import { type Day, shortDay } from '#kit/day'
import { Table } from '#kit/govuk'
import { subjectNames } from '../../rules/comments/subjects.ts'
import { isSmall, type YearOfComments } from '../../rules/comments/year.ts'
import type { Kind } from '../../rules/details.ts'
import type { SaidAndDone } from '../../store/said-and-done.ts'
import { Column } from '../column.tsx'
import { words as topics } from '../tell-us/words.ts'
import { Action } from '../you-said/comment-view.tsx'
import { words } from './words.ts'

type Props = {
  year: number
  today: Day
  numbers: YearOfComments
  said: readonly SaidAndDone[]
  others: ReadonlyMap<Kind, number>
}

export const YearReport = ({ year, today, numbers, said, others }: Props): VNode => (
  <Column>
    <h1 class="govuk-heading-l">{words.title(year)}</h1>
    <p class="govuk-body">{words.law}</p>
    <p class="wm-cite">{words.cite}</p>
    {today.year === year && <p class="govuk-body">{words.notOver(shortDay(today))}</p>}
    <p class="govuk-body wm-no-print">{words.print}</p>
    {numbers.total === 0 ? <Nothing /> : <Report {...{ numbers, said, today }} />}
    {others.size > 0 && (
      <Part title={words.other}>
        <Bullets items={[...others].map(([kind, count]) => words.others[kind](count))} />
      </Part>
    )}
  </Column>
)

const Nothing = () => (
  <>
    <p class="govuk-body">{words.none}</p>
    <p class="govuk-body wm-no-print">
      <a class="govuk-link" href="/tell-us-what-you-think">
        {words.invite}
      </a>
    </p>
  </>
)

const Report = ({ numbers, said, today }: Pick<Props, 'numbers' | 'said' | 'today'>) => {
  const young = said.filter(({ who }) => who === 'young person')
  const cameTo = (outcome: SaidAndDone['outcome']) => said.filter((one) => one.outcome === outcome)
  return (
    <>
      <HowMany numbers={numbers} />
      <HowLong numbers={numbers} />
      <Part title={words.young}>
        {young.length === 0 ? (
          <p class="govuk-body">{words.noYoung}</p>
        ) : (
          <Voices said={young} today={today} />
        )}
      </Part>
      <Part title={words.changed}>
        {cameTo('done').length === 0 && <p class="govuk-body">{words.nothingChanged}</p>}
        <Voices said={cameTo('done')} today={today} />
      </Part>
      {cameTo('planned').length > 0 && (
        <Part title={words.planned}>
          <Voices said={cameTo('planned')} today={today} />
        </Part>
      )}
      {cameTo('cannot do').length > 0 && (
        <Part title={words.cannot}>
          <Voices said={cameTo('cannot do')} today={today} />
        </Part>
      )}
      <Part title={words.silent}>
        <p class="govuk-body">{numbers.silent.length === 0 ? words.allHeard : words.silentLead}</p>
        <Bullets items={numbers.silent.map((subject) => topics.subjects[subject])} />
      </Part>
      <NotPublished numbers={numbers} />
    </>
  )
}

const numeric = 'numeric' as const

type Numbers = { numbers: YearOfComments }

const HowMany = ({ numbers }: Numbers) => {
  const { subject, received, published, waiting } = words.columns
  return (
    <Part title={words.howMany}>
      <p class="govuk-body">{words.total(numbers.total, numbers.waiting)}</p>
      <Table
        caption={words.tableCaption}
        classes="govuk-table--small-text-until-tablet wm-counts"
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={[
          { text: subject },
          ...[received, published, waiting].map((text) => ({ text, format: numeric })),
        ]}
        rows={subjectNames.map((one) => {
          const count = numbers.bySubject.get(one)!
          return [
            { text: topics.subjects[one] },
            ...[count.received, count.published, count.waiting].map((number) => ({
              text: String(number),
              format: numeric,
            })),
          ]
        })}
      />
      <h3 class="govuk-heading-s">{words.who}</h3>
      <Bullets
        items={[...numbers.byWho].map(
          ([who, count]) => `${words.whos[who]}: ${isSmall(count) ? words.few : count}`,
        )}
      />
      {[...numbers.byWho.values()].some(isSmall) && <p class="govuk-body">{words.whyFew}</p>}
    </Part>
  )
}

const HowLong = ({ numbers: { answered, median, slowest, inTime, overdue } }: Numbers) => (
  <Part title={words.howLong}>
    <Bullets
      items={[
        ...(slowest === null
          ? [words.noneAnswered]
          : [
              median === null ? words.tooFew : words.median(Math.ceil(median)),
              words.slowest(slowest),
              words.inTime(inTime, answered),
            ]),
        ...(overdue > 0 ? [words.overdue(overdue)] : []),
      ]}
    />
  </Part>
)

const NotPublished = ({ numbers: { notPublished, privately } }: Numbers) => {
  if (notPublished.size === 0 && privately === 0) return null
  return (
    <Part title={words.notPublished}>
      <Bullets
        items={[
          ...(privately > 0 ? [words.privately(privately)] : []),
          ...[...notPublished].map(
            ([reason, count]) => `${words.reasons[reason]}: ${isSmall(count) ? words.few : count}`,
          ),
        ]}
      />
    </Part>
  )
}

const Voices = ({ said, today }: Pick<Props, 'said' | 'today'>) => (
  <>
    {said.map((comment) => (
      <div class="wm-said">
        <blockquote class="govuk-inset-text wm-lines">{comment.words}</blockquote>
        <Action comment={comment} today={today} level="h3" />
      </div>
    ))}
  </>
)

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2 class="govuk-heading-m">{title}</h2>
    {children}
  </section>
)

const Bullets = ({ items }: { items: readonly string[] }) =>
  items.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {items.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  )
