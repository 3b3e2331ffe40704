import {
  BackLink,
  Button,
  InsetText,
  NotificationBanner,
  Select,
  SummaryList,
  Tag,
  Textarea,
} from '#kit/govuk'
import { TicketField } from '#kit/form'
import type { FlagKind } from '../../store/attention.ts'
import type { CommandWords, Summary } from '../room.ts'
import { flagWords } from '../words.ts'
import { Attention } from './attention.tsx'
import { Commands } from './commands.tsx'
import { words } from './words.ts'

export type Moment = {
  readonly what: string
  readonly who: string
  readonly when: string
  readonly why: string | null
}
export type Promised = { readonly what: string; readonly due: string; readonly colour?: string | undefined }

export type CaseProps = {
  readonly reference: string
  readonly title: string
  readonly kind: string
  /** Whom it is about, to those who may know. Never in the title a browser keeps. */
  readonly child: string | null
  readonly stage: { readonly text: string; readonly colour?: string | undefined }
  /** What each is, and its colour where it should catch the eye. */
  readonly facts: readonly (readonly [key: string, value: string, colour?: string | undefined])[]
  readonly summary: Summary
  /** The summary begins with what to do next: no other button is as strong. */
  readonly suggests: boolean
  readonly commands: readonly (CommandWords & { readonly path: string })[]
  readonly promises: readonly Promised[]
  readonly timeline: readonly Moment[]
  /** Null for whoever may not read them. */
  readonly notes: readonly Moment[] | null
  readonly mayGive: boolean
  readonly mayTake: boolean
  readonly colleagues: readonly { readonly personId: string; readonly name: string; readonly role: string }[]
  readonly seen: number
  readonly ticket: string
  readonly news: string | null
  readonly noteFault: string | null
  readonly flagFault: string | null
  readonly flags: readonly { readonly kind: FlagKind; readonly reason: string | null }[]
  readonly mayFlag: boolean
  readonly watching: boolean
  /** Messages about it that did not arrive, and that nobody has seen to. */
  readonly untold: number
  readonly maySeeTo: boolean
}

export const CaseView = (props: CaseProps) => (
  <>
    <BackLink href="/desk" text={words.back} />
    {props.news !== null && (
      <NotificationBanner type="success" titleText={words.important} text={props.news} />
    )}
    <span class="govuk-caption-l">
      {props.child === null ? props.kind : props.title} · {props.reference}
    </span>
    <h1 class="govuk-heading-l">
      {props.child ?? props.title}{' '}
      <Tag text={props.stage.text} classes={props.stage.colour && `govuk-tag--${props.stage.colour}`} />
      {props.flags.map(({ kind }) => (
        <>
          {' '}
          <Tag text={flagWords[kind].text} classes={`govuk-tag--${flagWords[kind].colour}`} />
        </>
      ))}
    </h1>
    <div class="wm-case">
      <div class="wm-case__first">
        <Untold {...props} />
        {props.summary.first}
        <Commands {...props} />
      </div>
      <div class="wm-case__beside">
        <SummaryList
          classes="wm-case__facts"
          rows={props.facts.map(([key, value, colour]) => ({
            key: { text: key },
            value: colour ? { html: <Tag text={value} classes={`govuk-tag--${colour}`} /> } : { text: value },
          }))}
        />
        <Promises promises={props.promises} />
        <Latest timeline={props.timeline} />
        <Attention {...props} />
        {props.mayGive ? <Give {...props} /> : props.mayTake && <Take {...props} />}
      </div>
      <div class="wm-case__rest">
        {props.summary.rest}
        <Notes {...props} />
        <Timeline timeline={props.timeline} />
      </div>
    </div>
  </>
)

/** The last three, for whoever comes back to it; all of them are further down. */
const Latest = ({ timeline }: Pick<CaseProps, 'timeline'>) =>
  timeline.length <= latest ? null : (
    <section aria-labelledby="latest">
      <h2 class="govuk-heading-s" id="latest">
        {words.latest}
      </h2>
      <ol class="govuk-list">
        {timeline.slice(0, latest).map(({ what, when }) => (
          <li>
            {what}
            <span class="govuk-hint wm-case__when">{when}</span>
          </li>
        ))}
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href="#done">
          {words.allDone}
        </a>
      </p>
    </section>
  )

const latest = 3

const Untold = ({ untold, maySeeTo }: CaseProps) =>
  untold === 0 ? null : (
    <InsetText
      html={
        maySeeTo ? (
          <a class="govuk-link" href="/desk/messages">
            {words.untold(untold)}
          </a>
        ) : (
          <>{words.untold(untold)}</>
        )
      }
    />
  )

const Promises = ({ promises }: { promises: readonly Promised[] }) =>
  promises.length === 0 ? null : (
    <section aria-labelledby="promises">
      <h2 class="govuk-heading-s" id="promises">
        {words.promises}
      </h2>
      <ul class="govuk-list">
        {promises.map(({ what, due, colour }) => (
          <li>
            {what}
            <br />
            <Tag text={due} classes={colour && `govuk-tag--${colour}`} />
          </li>
        ))}
      </ul>
    </section>
  )

const Take = ({ reference, seen, ticket }: CaseProps) => (
  <form method="post" action="/desk/give" class="wm-case__give">
    <TicketField ticket={ticket} />
    <input type="hidden" name="back" value={`/desk/${reference}`} />
    <input type="hidden" name="pick" value={`${reference}:${seen}`} />
    <input type="hidden" name="to" value="me" />
    <Button text={words.take} classes="govuk-button--secondary" />
  </form>
)

const Give = ({ reference, colleagues, seen, ticket }: CaseProps) => (
  <form method="post" action="/desk/give" class="wm-case__give">
    <TicketField ticket={ticket} />
    <input type="hidden" name="back" value={`/desk/${reference}`} />
    <input type="hidden" name="pick" value={`${reference}:${seen}`} />
    <Select
      name="to"
      label={{ text: words.give, classes: 'govuk-label--s' }}
      items={[
        { value: 'me', text: words.me },
        ...colleagues.map(({ personId, name, role }) => ({ value: personId, text: `${name}, ${role}` })),
        { value: 'nobody', text: words.nobody },
      ]}
    />
    <Button text={words.giveButton} classes="govuk-button--secondary" />
  </form>
)

const Notes = ({ reference, notes, ticket, noteFault }: CaseProps) => (
  <section aria-labelledby="notes">
    <h2 class="govuk-heading-m" id="notes">
      {words.notes}
    </h2>
    {notes === null ? null : notes.length === 0 ? (
      <p class="govuk-body">{words.noNotes}</p>
    ) : (
      <Timeline timeline={notes} bare />
    )}
    <form method="post" action={`/desk/${reference}/notes`} noValidate>
      <TicketField ticket={ticket} />
      <Textarea
        name="note"
        rows={3}
        label={{ text: words.addNote }}
        hint={{ text: words.noteHint }}
        errorMessage={noteFault === null ? undefined : { text: noteFault }}
      />
      <Button text={words.noteButton} classes="govuk-button--secondary" preventDoubleClick />
    </form>
  </section>
)

const Timeline = ({ timeline, bare = false }: { timeline: readonly Moment[]; bare?: boolean }) => (
  <section>
    {!bare && (
      <h2 class="govuk-heading-m" id="done">
        {words.timeline}
      </h2>
    )}
    <ol class="govuk-list wm-case__timeline">
      {timeline.map(({ what, who, when, why }) => (
        <li>
          <p class="govuk-body wm-lines">{what}</p>
          {why !== null && <blockquote class="wm-lines">{why}</blockquote>}
          <p class="govuk-hint">
            {who}, {when}
          </p>
        </li>
      ))}
    </ol>
  </section>
)
