import { dayInWords, parseDay, shortDay, toEpochDay } from '#kit/day'
import { BackLink, Button, Details, InsetText, SummaryList, WarningText } from '#kit/govuk'
import { inReadingOrder } from '../../rules/point.ts'
import type { AdviceBody } from '../../rules/body.ts'
import type { Advising, Door } from './door.ts'
import { adviceOf } from './opened.ts'
import { MoreCame, WentWithIt } from './went-with.tsx'
import { type GivePage, showIn } from './steps.tsx'
import { words } from './words.ts'

/** What is asked, about whom and by when; what the family said (regulation 6(3)); and what was given already. */
export const overviewPage: GivePage = (app, door) => {
  app.get(door.path, (request, reply) => {
    const advising = adviceOf(request)!
    return showIn(door, { request, reply }, { title: words.title }, <Overview {...{ advising, door }} />)
  })
}

const Overview = ({ advising, door }: { advising: Advising; door: Door }) => {
  const { asked, latest, draft, request, at, state } = advising
  const isFamily = asked.kind === 'family'
  const isOpen = ['assessing', 'writing the plan', 'draft sent'].includes(state.stage)
  const isEnough = asked.asks === 'if it is enough'
  const back = door.back
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {back && <BackLink href={back.href(advising)} text={back.text} />}
        <span class="govuk-caption-l">{words.yours(asked.who)}</span>
        <h1 class="govuk-heading-l">{door.isForSomebody ? words.forSomebody(asked.who) : words.title}</h1>
        {!isOpen && <InsetText text={words.closed} />}
        {!isFamily && isOpen && <MoreCame advising={advising} />}
        {!isFamily && <About advising={advising} door={door} />}
        {latest && (
          <>
            <h2 class="govuk-heading-m">{words.given(shortDay(parseDay(latest.givenOn)!))}</h2>
            <p class="govuk-body">{words.givenText}</p>
            <GivenText body={latest.body} />
          </>
        )}
        {isOpen && isEnough && asked.givenOn === null && (
          <Button href={`${at}/enough`} text={words.enoughTitle} />
        )}
        {isOpen && !isEnough && (
          <>
            <p class="govuk-body">{isFamily ? words.coversFamily : words.covers}</p>
            <Button href={`${at}/needs`} text={latest ? words.correct : draft ? words.goOn : words.begin} />
            {!isFamily && (
              <p class="govuk-body">
                <a class="govuk-link" href={`${at}/report`}>
                  {words.reportLink}
                </a>
              </p>
            )}
            {!isFamily && !latest && !door.isForSomebody && (
              <p class="govuk-body">
                <a class="govuk-link" href={`${at}/first`}>
                  {words.needSomething}
                </a>
              </p>
            )}
          </>
        )}
        {!isFamily && <FamilySaid request={request} />}
        {!isFamily && <WentWithIt {...{ advising }} />}
      </div>
    </div>
  )
}

const About = ({ advising: { asked, request, latest }, door }: { advising: Advising; door: Door }) => {
  const due = parseDay(asked.dueOn)!
  const isLate = latest === null && asked.givenOn === null && toEpochDay(due) < toEpochDay(door.today())
  const said = request?.asked
  const born = said?.born === undefined ? null : parseDay(said.born)
  const rows = [
    [words.name, said?.childName],
    [words.born, born && shortDay(born)],
    [words.setting, said?.setting],
    ...(latest ? [] : [[words.due, dayInWords(due)]]),
  ].flatMap(([key, value]) => (value ? [{ key: { text: key! }, value: { text: value } }] : []))
  return (
    <>
      {isLate && <WarningText text={words.lateSince(dayInWords(due))} />}
      <SummaryList rows={rows} />
    </>
  )
}

const FamilySaid = ({ request }: Pick<Advising, 'request'>) => {
  const said = request?.asked
  const parts = [
    [words.worries, said?.worries],
    [words.tried, said?.tried],
    [words.helps, said?.helps],
    [words.others, said?.others],
  ].filter(([, text]) => text)
  return (
    <Details summaryText={words.familySaid} open>
      {parts.length === 0 && <p class="govuk-body">{words.saidNothing}</p>}
      {parts.map(([heading, text]) => (
        <>
          <h2 class="govuk-heading-s">{heading}</h2>
          <p class="govuk-body wm-lines">{text}</p>
        </>
      ))}
    </Details>
  )
}

/** Advice as it reads, point by point under the number each has. */
export const GivenText = ({ body }: { body: AdviceBody }) => (
  <>
    {body.reports.length > 0 && (
      <p class="govuk-body">
        {words.reports}: {body.reports.map(({ title }) => title).join('; ')}
      </p>
    )}
    {body.says !== '' && <p class="govuk-body wm-lines">{body.says}</p>}
    {inReadingOrder(body.points).map(({ number, about, part, words: said }) => (
      <div>
        <h3 class="govuk-heading-s">
          {words.point(number)}: {words.steps[about].title}, {words.parts[part].toLowerCase()}
        </h3>
        <p class="govuk-body wm-lines">{said}</p>
      </div>
    ))}
    {body.child !== '' && (
      <>
        <h3 class="govuk-heading-s">{words.child}</h3>
        <p class="govuk-body wm-lines">{body.child}</p>
      </>
    )}
  </>
)
