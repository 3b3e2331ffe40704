import { Button, Select } from '#kit/govuk'
import { TicketField } from '#kit/form'
import { orders, trayAddress, type TrayQuestion, whens, whose } from '../../rules/tray.ts'
import type { SavedView } from '../../store/arrangements.ts'
import type { TrayCounts } from '../../store/tray.ts'
import type { Colleague, Elsewhere } from '../room.ts'
import { ChooseAll, Chosen } from './choose.tsx'
import { type Line, Lines } from './lines.tsx'
import { type News, TrayNews } from './news.tsx'
import { Views } from './views.tsx'
import { words } from './words.ts'

type Props = {
  readonly question: TrayQuestion
  readonly counts: TrayCounts
  readonly pages: number
  readonly lines: readonly Line[]
  readonly kinds: readonly { readonly value: string; readonly text: string }[]
  readonly colleagues: readonly Colleague[]
  readonly ticket: string
  readonly news: News
  readonly areAllChosen: boolean
  readonly elsewhere: readonly Elsewhere[]
  readonly views: readonly SavedView[]
}

export const TrayView = (props: Props) => {
  const { question, lines, news, elsewhere, areAllChosen } = props
  return (
    <>
      <TrayNews news={news} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      {elsewhere.length > 0 && <OtherPlaces elsewhere={elsewhere} />}
      <Doors question={question} />
      <Narrow {...props} />
      {lines.length === 0 ? (
        <p class="govuk-body wm-work__empty">{words.empty[question.whose]}</p>
      ) : (
        <form
          method="post"
          action="/desk/give"
          data-none={words.chosen(0)}
          data-one={words.chosen(1)}
          data-many={words.chosen('#')}
        >
          <TicketField ticket={props.ticket} />
          <input type="hidden" name="back" value={trayAddress('/desk', question)} />
          <ChooseAll question={question} shown={lines.length} />
          <Lines lines={lines} areMine={question.whose === 'mine'} areChosen={areAllChosen} />
          <Chosen count={areAllChosen ? lines.length : 0} />
          <Give colleagues={props.colleagues} />
        </form>
      )}
      <Pages question={question} pages={props.pages} />
      <Views {...props} />
    </>
  )
}

const OtherPlaces = ({ elsewhere }: { elsewhere: readonly Elsewhere[] }) => (
  <ul class="wm-work__whens">
    {elsewhere.map(({ href, text }) => (
      <li>
        <a class="govuk-link" href={href}>
          {text}
        </a>
      </li>
    ))}
  </ul>
)

const Doors = ({ question }: { question: TrayQuestion }) => (
  <nav class="wm-work__doors" aria-label={words.title}>
    <ul>
      {whose.map((one) => (
        <li>
          <a
            class="govuk-link govuk-link--no-visited-state"
            href={trayAddress('/desk', { ...question, whose: one, page: 1 })}
            aria-current={one === question.whose ? 'page' : undefined}
          >
            {words.whose[one]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Narrow = ({ question, counts, kinds }: Props) => (
  <div class="wm-work__narrow">
    <ul class="wm-work__whens">
      {whens.map((when) => (
        <li>
          <a
            class="govuk-link govuk-link--no-visited-state"
            href={trayAddress('/desk', { ...question, when, page: 1 })}
            aria-current={when === question.when ? 'true' : undefined}
          >
            {words.when[when](counts[when])}
          </a>
        </li>
      ))}
    </ul>
    <form method="get" action="/desk">
      {question.whose !== 'mine' && <input type="hidden" name="whose" value={question.whose} />}
      {question.when !== 'all' && <input type="hidden" name="when" value={question.when} />}
      <Select
        name="process"
        label={{ text: words.process }}
        items={[{ value: '', text: words.everyKind }, ...kinds].map((kind) => ({
          ...kind,
          selected: kind.value === (question.process ?? ''),
        }))}
      />
      <Select
        name="order"
        label={{ text: words.order }}
        items={orders.map((order) => ({
          value: order,
          text: words.orders[order],
          selected: order === question.order,
        }))}
      />
      <Button text={words.show} classes="govuk-button--secondary" />
    </form>
  </div>
)

const Give = ({ colleagues }: { colleagues: readonly Colleague[] }) => (
  <div class="wm-work__give">
    <Select
      name="to"
      label={{ text: words.give }}
      items={[
        { value: 'me', text: words.takeAll },
        ...colleagues.map(({ personId, name, role }) => ({ value: personId, text: `${name}, ${role}` })),
        { value: 'nobody', text: words.nobody },
      ]}
    />
    <Button text={words.giveButton} />
  </div>
)

const Pages = ({ question, pages }: { question: TrayQuestion; pages: number }) =>
  pages < 2 ? null : (
    <nav class="wm-work__pages" aria-label="Pages">
      {question.page > 1 && (
        <a
          class="govuk-link"
          rel="prev"
          href={trayAddress('/desk', { ...question, page: question.page - 1 })}
        >
          Before
        </a>
      )}{' '}
      <span>
        Page {question.page} of {pages}
      </span>{' '}
      {question.page < pages && (
        <a
          class="govuk-link"
          rel="next"
          href={trayAddress('/desk', { ...question, page: question.page + 1 })}
        >
          Next
        </a>
      )}
    </nav>
  )
