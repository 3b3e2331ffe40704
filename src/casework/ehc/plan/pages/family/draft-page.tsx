import type { FastifyInstance } from 'fastify'
import { dayInWords, parseDay } from '#kit/day'
import { TicketField } from '#kit/form'
import { BackLink, Button, InsetText, NotificationBanner } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import { findAdvicePoints, namesOfAdvice } from '../../../advice/index.ts'
import { dueOn } from '#law'
import type { Proposal } from '../../store/proposals.ts'
import { KeepAndDates } from '../../../final/pages/files/family-pages.tsx'
import { nameOfPart, PlanView } from '../view/plan-view.tsx'
import { arrivedAt, type AtDraft, type FamilyRoom } from './room.ts'
import { Said } from './said.tsx'
import { words as sourceWords } from '../sources/words.ts'
import { words } from './words.ts'

const rateLimit = { max: 120, timeWindow: '10 minutes' } as const

/** The draft in plain layout, with what this person said of each line and what we answered. */
export const draftPage = (app: FastifyInstance, room: FamilyRoom): void => {
  app.get(room.at, { config: { rateLimit } }, async (request, reply) => {
    const at = arrivedAt(request)
    if (!at) return room.nothing(request, reply)
    const frame = { title: words.draftTitle, noIndex: true, sensitive: true }
    if (at === 'no draft yet' || at === 'not under a code')
      return room.frame(request, reply, frame, <Without why={at} />, { keep: 'never' })
    const said = await findAdvicePoints(room.database, at.reader.file.id)
    const advisers = namesOfAdvice(said)
    const ticket = room.guard.mint(request, reply)
    const done = { said: words.kept, 'taken-back': words.tookBack, finished: words.finished }[
      singleQuery(request.query)['done'] ?? ''
    ]
    const view = (
      <DraftView {...{ at, advisers, ticket }} news={done ?? null} today={room.today().toString()} />
    )
    const title = at.latest.kind === 'final' ? words.finalTitle : words.draftTitle
    return room.frame(request, reply, { ...frame, title }, view, { keep: 'never' })
  })
}

const Without = ({ why }: { why: 'no draft yet' | 'not under a code' }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{why === 'no draft yet' ? words.draftTitle : words.notHere}</h1>
      <p class="govuk-body">{why === 'no draft yet' ? words.nothingYet : words.notHereText}</p>
    </div>
  </div>
)

type Props = {
  readonly at: AtDraft
  readonly advisers: ReadonlyMap<string, string>
  readonly ticket: string
  readonly news: string | null
  readonly today: string
}

const DraftView = ({ at, advisers, ticket, news, today }: Props) => {
  const { reader, latest, versions, said } = at
  const { state, home } = reader
  const open = state.stage === 'draft sent' && latest.kind !== 'final'
  const ends = state.draftServedOn && dueOn('leave time to answer the draft', state.draftServedOn)
  const inTime = ends !== null && ends.toString() >= today
  const beneath = (part: string) => (
    <>
      <Said {...{ ticket, home }} said={said.filter(({ about }) => about === part)} />
      {open && (part === 'A' || !/^[A-Z]/.test(part)) && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${home}/say?about=${part}`}>
            {words.say}
            <span class="govuk-visually-hidden">: {nameOfPart(latest.plan, part)}</span>
          </a>
        </p>
      )}
      {part === 'K' && <AdviceLinks plan={latest.plan.appendices} {...{ advisers, home }} />}
    </>
  )
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={reader.back} text={words.back} />
        {news !== null && <NotificationBanner type="success" titleText={words.done} text={news} />}
        <h1 class="govuk-heading-l">{latest.kind === 'final' ? words.finalTitle : words.draftTitle}</h1>
        <p class="govuk-body">{words.sent(words.kinds[latest.kind], dayInWords(parseDay(latest.madeOn)!))}</p>
        {latest.kind === 'final' && <InsetText text={words.closed} />}
        {latest.kind === 'final' && <KeepAndDates state={state} home={home} />}
        {open && ends && <InsetText text={inTime ? words.until(dayInWords(ends)) : words.over} />}
        {versions.length > 1 && (
          <p class="govuk-body">
            <a class="govuk-link" href={`${home}/changes`}>
              {words.changes}
            </a>
          </p>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={`${home}/sources`}>
            {sourceWords.title}
          </a>
        </p>
        {open && <Whole {...{ home, ticket }} said={said.filter(({ about }) => about === 'all')} />}
        <PlanView plan={latest.plan} advisers={advisers} beneath={beneath} />
        {open && <Finish {...{ home, ticket }} />}
      </div>
    </div>
  )
}

type InDraft = { readonly home: string; readonly ticket: string }

const Whole = ({ home, ticket, said }: InDraft & { said: readonly Proposal[] }) => (
  <section aria-labelledby="whole">
    <h2 class="govuk-heading-m" id="whole">
      {words.whole}
    </h2>
    <p class="govuk-body">{words.wholeText}</p>
    <Said {...{ home, ticket, said }} />
    <Button text={words.sayWhole} href={`${home}/say?about=all`} />
  </section>
)

const Finish = ({ home, ticket }: InDraft) => (
  <form method="post" action={`${home}/finish`}>
    <TicketField ticket={ticket} />
    <p class="govuk-body">{words.finishText}</p>
    <Button text={words.finish} classes="govuk-button--secondary" preventDoubleClick />
  </form>
)

const AdviceLinks = (props: {
  plan: readonly string[]
  advisers: ReadonlyMap<string, string>
  home: string
}) => (
  <ul class="govuk-list">
    {props.plan.map((id) => (
      <li>
        <a class="govuk-link" href={`${props.home}/advice/${encodeURIComponent(id)}`}>
          {words.theAdvice(props.advisers.get(id) ?? id)}
        </a>
      </li>
    ))}
  </ul>
)
