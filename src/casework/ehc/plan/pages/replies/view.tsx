import { dayInWords, parseDay } from '#kit/day'
import { TicketField } from '#kit/form'
import { BackLink, Button, NotificationBanner, Tag } from '#kit/govuk'
import { wordingOf } from '../../rules/proposals.ts'
import type { Proposal } from '../../store/proposals.ts'
import { words as editWords } from '../edit/words.ts'
import type { OpenedPlan } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { words } from './words.ts'

export type RepliesProps = {
  readonly opened: OpenedPlan
  readonly proposals: readonly Proposal[]
  readonly mayAnswer: boolean
  readonly ticket: string
  readonly done: string | undefined
}

const news: Readonly<Record<string, string>> = {
  accepted: words.accepted,
  declined: words.declined,
  kept: words.kept,
}
const notices: Readonly<Record<string, string>> = { already: words.already, changed: words.changed }

export const RepliesView = (props: RepliesProps) => {
  const { opened, proposals, done } = props
  const home = `/desk/${opened.file.reference}/plan`
  const open = proposals.filter(({ answer, kind }) => answer === null && kind !== 'agree')
  const rest = proposals.filter((one) => !open.includes(one)).toReversed()
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={home} text={editWords.back} />
        {done !== undefined && news[done] && (
          <NotificationBanner type="success" titleText={words.done} text={news[done]} />
        )}
        {done !== undefined && notices[done] && (
          <NotificationBanner titleText={words.notice} text={notices[done]} />
        )}
        <h1 class="govuk-heading-l">{words.title}</h1>
        {proposals.length === 0 && <p class="govuk-body">{words.none}</p>}
        {open.length > 0 && <h2 class="govuk-heading-m">{words.open}</h2>}
        {open.map((proposal) => (
          <OneProposal {...props} proposal={proposal} home={home} />
        ))}
        {rest.length > 0 && <h2 class="govuk-heading-m">{words.answered}</h2>}
        {rest.map((proposal) => (
          <OneProposal {...props} proposal={proposal} home={home} />
        ))}
        <Button text={words.record} href={`${home}/replies/record`} classes="govuk-button--secondary" />
      </div>
    </div>
  )
}

const colours = { accepted: 'green', declined: 'red', 'taken back': 'grey' } as const

const OneProposal = (props: RepliesProps & { proposal: Proposal; home: string }) => {
  const { opened, proposal, home, mayAnswer } = props
  const { id, about, kind, words: theirs, answer, voice } = proposal
  const name = about === 'all' ? words.whole : nameOfPart(opened.plan, about)
  const now = kind === 'wording' ? wordingOf(opened.plan, about, voice) : null
  return (
    <article class="wm-version" id={`said-${id}`}>
      <h3 class="govuk-heading-s">
        {name ?? about}. {words.kinds[kind]}{' '}
        {answer && (
          <Tag text={words.verdicts[answer.verdict]} classes={`govuk-tag--${colours[answer.verdict]}`} />
        )}
      </h3>
      <p class="govuk-hint">
        {words.said(
          proposal.saidAs,
          dayInWords(parseDay(proposal.saidOn)!),
          words.channels[proposal.channel],
        )}
        , {words.ofDraft(proposal.draftNumber)}
      </p>
      {kind !== 'wording' && theirs !== '' && <p class="govuk-body wm-lines">{theirs}</p>}
      {kind === 'wording' && (
        <dl class="wm-pair__two">
          <div>
            <dt>{words.now}</dt>
            <dd class="wm-lines">{now ?? words.gone}</dd>
          </div>
          <div>
            <dt>{words.proposed}</dt>
            <dd class="wm-lines">{theirs}</dd>
          </div>
        </dl>
      )}
      {answer && (
        <p class="govuk-body wm-lines">
          <strong>{words.weAnswered}</strong>
          {'\n'}
          {[answer.reason, `${answer.as}, ${dayInWords(parseDay(answer.on)!)}`].filter(Boolean).join('\n')}
        </p>
      )}
      {answer === null && mayAnswer && kind !== 'agree' && <Answering {...props} home={home} now={now} />}
    </article>
  )
}

const Answering = (props: RepliesProps & { proposal: Proposal; home: string; now: string | null }) => {
  const { opened, proposal, home, ticket, now } = props
  const at = `${home}/replies/${proposal.id}`
  const hidden = <span class="govuk-visually-hidden">: {proposal.words.slice(0, 60)}</span>
  return (
    <form method="post" action={`${at}/accept`}>
      <TicketField ticket={ticket} />
      <input type="hidden" name="seen" value={opened.version} />
      <div class="govuk-button-group">
        {(proposal.kind !== 'wording' || now !== null) && (
          <Button preventDoubleClick>
            {proposal.kind === 'wording' ? words.acceptWording : words.accept}
            {hidden}
          </Button>
        )}
        <a class="govuk-link" href={`${at}/decline`}>
          {words.decline}
          {hidden}
        </a>
      </div>
    </form>
  )
}
