import { Button, NotificationBanner, Select, Tag } from '#kit/govuk'
import { TicketField } from '#kit/form'
import { orders, trayAddress, type TrayQuestion, whens, whose } from '../../rules/tray.ts'
import type { SavedView } from '../../store/arrangements.ts'
import type { TrayCounts } from '../../store/tray.ts'
import type { Colleague, Elsewhere } from '../room.ts'
import { Views } from './views.tsx'
import { words } from './words.ts'

export type Line = {
  readonly reference: string
  readonly title: string
  /** Whom it is about, to those who may know. */
  readonly child: string | null
  readonly process: string
  readonly stage: { readonly text: string; readonly colour?: string | undefined }
  readonly due: { readonly text: string; readonly colour?: string | undefined; readonly duty: string | null }
  readonly owner: string | null
  readonly seen: number
  /** Flags, and that somebody has not been told. */
  readonly marks: readonly { readonly text: string; readonly colour: string }[]
}

type Props = {
  readonly question: TrayQuestion
  readonly counts: TrayCounts
  readonly pages: number
  readonly lines: readonly Line[]
  readonly kinds: readonly { readonly value: string; readonly text: string }[]
  readonly colleagues: readonly Colleague[]
  readonly ticket: string
  readonly news: readonly string[]
  readonly elsewhere: readonly Elsewhere[]
  readonly views: readonly SavedView[]
}

export const TrayView = (props: Props) => {
  const { question, lines, news, elsewhere } = props
  return (
    <>
      {news.length > 0 && (
        <NotificationBanner type="success" titleText={words.important} text={news.join(' ')} />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      {elsewhere.length > 0 && <OtherPlaces elsewhere={elsewhere} />}
      <Doors question={question} />
      <Narrow {...props} />
      {lines.length === 0 ? (
        <p class="govuk-body wm-work__empty">{words.empty[question.whose]}</p>
      ) : (
        <form method="post" action="/desk/give">
          <TicketField ticket={props.ticket} />
          <input type="hidden" name="back" value={trayAddress('/desk', question)} />
          <Lines lines={lines} areMine={question.whose === 'mine'} />
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

/** Whose it is goes without saying where all of it is one's own. */
const Lines = ({ lines, areMine }: { lines: readonly Line[]; areMine: boolean }) => (
  <table class="govuk-table wm-work__table">
    <caption class="govuk-visually-hidden">{words.title}</caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <td class="govuk-table__header"></td>
        {Object.entries(words.columns).map(([key, column]) =>
          key === 'owner' && areMine ? null : (
            <th scope="col" class="govuk-table__header">
              {column}
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {lines.map((line) => (
        <LineRow line={line} isMine={areMine} />
      ))}
    </tbody>
  </table>
)

const LineRow = ({ line, isMine }: { line: Line; isMine: boolean }) => (
  <tr class="govuk-table__row">
    <td class="govuk-table__cell">
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`pick-${line.reference}`}
            name="pick"
            value={`${line.reference}:${line.seen}`}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`pick-${line.reference}`}>
            <span class="govuk-visually-hidden">
              {words.pick(`${line.child ?? line.title}, ${line.reference}`)}
            </span>
          </label>
        </div>
      </div>
    </td>
    <th scope="row" class="govuk-table__header wm-work__what">
      <a class="govuk-link" href={`/desk/${line.reference}`}>
        {line.child ?? line.title}
      </a>
      <span class="govuk-hint">
        {line.child === null ? line.process : line.title} ·{' '}
        <span class="wm-work__reference">{line.reference}</span>
      </span>
    </th>
    <td class="govuk-table__cell">
      {line.stage.text}
      {line.marks.map(({ text, colour }) => (
        <>
          {' '}
          <Tag text={text} classes={`govuk-tag--${colour}`} />
        </>
      ))}
    </td>
    <td class="govuk-table__cell">
      {line.due.colour ? (
        <Tag text={line.due.text} classes={`govuk-tag--${line.due.colour}`} />
      ) : (
        line.due.text
      )}
      {line.due.duty && <span class="govuk-hint">{line.due.duty}</span>}
    </td>
    {!isMine && <td class="govuk-table__cell">{line.owner ?? words.nobody}</td>}
  </tr>
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
