import { BackLink, Button, NotificationBanner, Tag } from '#kit/govuk'
import { mayEducate } from '../../rules/belongs-in-f.ts'
import { partIn } from '../../rules/parts.ts'
import { aboutChild, type Outcome, type Plan, type Provision } from '../../rules/plan.ts'
import { vagueIn } from '../../rules/specificity.ts'
import { looseIn, type Strand, threadOf } from '../../rules/thread.ts'
import type { OpenedPlan } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { words as sourceWords } from '../sources/words.ts'
import { words } from './words.ts'

export type OverviewProps = {
  readonly opened: OpenedPlan
  /** Comments, things the family said, and recommendations that nobody has answered yet. */
  readonly comments: number
  readonly proposals: number
  readonly open: number
  readonly news: string | null
}

export const OverviewView = (props: OverviewProps) => {
  const { opened, news } = props
  const { file, plan, version, savedBy } = opened
  const home = `/desk/${file.reference}/plan`
  return (
    <>
      <BackLink href={`/desk/${file.reference}`} text={words.back} />
      {news !== null && <NotificationBanner type="success" titleText={words.done} text={news} />}
      <span class="govuk-caption-l">{words.caption(version, savedBy)}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <Doors {...props} home={home} />
      <Sections plan={plan} home={home} />
      <Loose plan={plan} />
      <h2 class="govuk-heading-m">{words.thread}</h2>
      <p class="govuk-body">{words.threadText}</p>
      {plan.needs.length === 0 && <p class="govuk-body">{words.noNeeds}</p>}
      {threadOf(plan).map((strand) => (
        <StrandView {...{ plan, strand, home }} />
      ))}
      <Untied plan={plan} home={home} />
      <div class="govuk-button-group">
        <Button text={words.addNeed} href={`${home}/need`} />
        <Button text={words.addOutcome} href={`${home}/outcome`} classes="govuk-button--secondary" />
        <Button text={words.addProvision} href={`${home}/provision`} classes="govuk-button--secondary" />
      </div>
    </>
  )
}

const Doors = ({ comments, proposals, open, home }: OverviewProps & { home: string }) => {
  const doors = [
    ['read', words.doors.read],
    ['recommendations', words.doors.recommendations(open)],
    ['sources', sourceWords.title],
    ['comments', words.doors.comments(comments)],
    ['versions', words.doors.versions],
    ['replies', words.doors.replies(proposals)],
    ['invite', words.doors.invite],
    ['check', words.doors.check],
  ] as const
  return (
    <nav class="wm-work__doors" aria-label={words.doorsLabel}>
      <ul>
        {doors.map(([at, text]) => (
          <li>
            <a class="govuk-link" href={`${home}/${at}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const pageOf = { A: 'about', J: 'budget', K: 'appendices' } as const

const Sections = ({ plan, home }: { plan: Plan; home: string }) => {
  const isFilled = {
    A: aboutChild.some((field) => plan[field] !== ''),
    J: partIn(plan, 'J') !== null,
    K: plan.appendices.length > 0,
  }
  return (
    <section aria-labelledby="sections">
      <h2 class="govuk-heading-m" id="sections">
        {words.sectionsHeading}
      </h2>
      <ul class="govuk-list">
        {(['A', 'J', 'K'] as const).map((letter) => (
          <li id={letter}>
            <a class="govuk-link" href={`${home}/${pageOf[letter]}`}>
              {words.sections[letter]}
            </a>{' '}
            <Tag
              text={isFilled[letter] ? words.filled : words.empty}
              classes={`govuk-tag--${isFilled[letter] ? 'green' : 'grey'}`}
            />
          </li>
        ))}
      </ul>
      <p class="govuk-hint">{words.blank}</p>
    </section>
  )
}

const Loose = ({ plan }: { plan: Plan }) => {
  const loose = looseIn(plan)
  return (
    <section aria-labelledby="loose">
      <h2 class="govuk-heading-m" id="loose">
        {words.loose}
      </h2>
      {loose.length === 0 ? (
        <p class="govuk-body">{words.nothingLoose}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {loose.map(({ part, lacks }) => (
            <li>
              <a class="govuk-link" href={`#${part}`}>
                {nameOfPart(plan, part)}
              </a>{' '}
              {words.lacks[lacks]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type InPlan = { readonly plan: Plan; readonly home: string }

const StrandView = ({ plan, strand, home }: InPlan & { strand: Strand }) => {
  const { need, outcomes, provision } = strand
  const name = nameOfPart(plan, need.id)!
  return (
    <article class="wm-strand" aria-labelledby={`name-${need.id}`}>
      <div id={need.id}>
        <h3 class="govuk-heading-s" id={`name-${need.id}`}>
          {name} <span class="govuk-hint">{words.ofSection(need.section)}</span>
        </h3>
        <p class="govuk-body wm-lines">{need.words}</p>
        <Change href={`${home}/need?id=${need.id}`} name={name} />
      </div>
      <div>
        <h4 class="govuk-heading-s">{words.outcomes}</h4>
        {outcomes.length === 0 && <p class="govuk-body">{words.nothing}</p>}
        {outcomes.map((outcome) => (
          <OutcomeLine {...{ plan, outcome, home }} />
        ))}
        <Add href={`${home}/outcome?need=${need.id}`} text={words.addOutcome} name={name} />
      </div>
      <div>
        <h4 class="govuk-heading-s">{words.provision}</h4>
        {provision.length === 0 && <p class="govuk-body">{words.nothing}</p>}
        {provision.map((line) => (
          <ProvisionLine {...{ plan, line, home }} />
        ))}
        <Add href={`${home}/provision?need=${need.id}`} text={words.addProvision} name={name} />
      </div>
    </article>
  )
}

/** Outcomes and provision that no need leads to: they would be in no strand. */
const Untied = ({ plan, home }: InPlan) => {
  const strands = threadOf(plan)
  const outcomes = plan.outcomes.filter((one) => !strands.some((strand) => strand.outcomes.includes(one)))
  const provision = plan.provision.filter((one) => !strands.some((strand) => strand.provision.includes(one)))
  return outcomes.length + provision.length === 0 ? null : (
    <section aria-labelledby="untied">
      <h3 class="govuk-heading-s" id="untied">
        {words.others}
      </h3>
      {outcomes.map((outcome) => (
        <OutcomeLine {...{ plan, outcome, home }} />
      ))}
      {provision.map((line) => (
        <ProvisionLine {...{ plan, line, home }} />
      ))}
    </section>
  )
}

const OutcomeLine = ({ plan, outcome, home }: InPlan & { outcome: Outcome }) => {
  const name = nameOfPart(plan, outcome.id)!
  return (
    <p class="govuk-body" id={outcome.id}>
      <strong>{name}</strong> {outcome.words} <Change href={`${home}/outcome?id=${outcome.id}`} name={name} />
    </p>
  )
}

const ProvisionLine = ({ plan, line, home }: InPlan & { line: Provision }) => {
  const name = nameOfPart(plan, line.id)!
  const vague = vagueIn(line).filter(({ weight }) => weight === 'vague').length
  return (
    <p class="govuk-body" id={line.id}>
      <strong>
        {line.section}, {name}
      </strong>{' '}
      {line.what} {vague > 0 && <Tag text={words.vague(vague)} classes="govuk-tag--orange" />}{' '}
      {mayEducate(line) && <Tag text={words.belongsInF} classes="govuk-tag--yellow" />}{' '}
      <Change href={`${home}/provision?id=${line.id}`} name={name} />
    </p>
  )
}

const Change = ({ href, name }: { href: string; name: string }) => (
  <a class="govuk-link" href={href}>
    {words.change}
    <span class="govuk-visually-hidden"> {name}</span>
  </a>
)

const Add = ({ href, text, name }: { href: string; text: string; name: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {text}
      <span class="govuk-visually-hidden"> {words.forThis(name)}</span>
    </a>
  </p>
)
