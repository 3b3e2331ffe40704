import type { VNode } from 'preact'
import { BackLink } from '#kit/govuk'
import { type Covered, scoreOf } from '../../rules/coverage.ts'
import { type OfferDutyGroup, offerDutyGroups } from '../../rules/duties.ts'
import { Duties } from './duty-group.tsx'
import { words } from './words.ts'

/** The sum first, then what is missing, then every duty for those who want to look. */
export const MustTellView = ({ rows }: { rows: readonly Covered[] }): VNode => (
  <>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="wm-lead">{words.lead}</p>
    <Sum rows={rows} />
    <Missing rows={rows} />
    <h2 class="govuk-heading-m">{words.byLaw}</h2>
    <p class="govuk-body">{words.inParts}</p>
    <ul class="govuk-list govuk-list--spaced">
      {offerDutyGroups.map((group) => (
        <Part group={group} rows={inPart(rows, group)} />
      ))}
    </ul>
  </>
)

/** One part of the law on a page of its own, so that the first stays light. */
export const PartView = ({ group, rows }: { group: OfferDutyGroup; rows: readonly Covered[] }): VNode => (
  <>
    <BackLink href="/what-we-must-tell-you" text={words.title} />
    <h1 class="govuk-heading-l">{words.groups[group]}</h1>
    <p class="govuk-body">{words.partLead}</p>
    <Duties rows={inPart(rows, group)} />
  </>
)

const Part = ({ group, rows }: { group: OfferDutyGroup; rows: readonly Covered[] }): VNode => (
  <li>
    <a class="govuk-link" href={`/what-we-must-tell-you/${group}`}>
      {words.groups[group]}
    </a>{' '}
    ({words.count(rows.filter(({ state }) => state === 'met').length, rows.length)})
  </li>
)

const inPart = (rows: readonly Covered[], group: OfferDutyGroup) =>
  rows.filter(({ duty }) => duty.group === group)

const Sum = ({ rows }: { rows: readonly Covered[] }): VNode => {
  const [head, ...rest] = words.told(scoreOf(rows.filter(({ duty }) => duty.kind === 'tell')))
  return (
    <section>
      <h2 class="govuk-heading-m">{words.sum}</h2>
      <p class="govuk-body">
        <strong>{head}</strong> {rest.join(' ')}
      </p>
      <p class="govuk-body">{words.done(scoreOf(rows.filter(({ duty }) => duty.kind === 'do')))}</p>
      <p class="govuk-body">{words.counted}</p>
    </section>
  )
}

/** A duty that only rests on others says nothing new here: they say it themselves. */
const Missing = ({ rows }: { rows: readonly Covered[] }): VNode => {
  const short = rows.filter(({ duty, missing }) => duty.restsOn === undefined && missing.length > 0)
  return (
    <section>
      <h2 class="govuk-heading-m">{words.missing}</h2>
      {short.length === 0 && <p class="govuk-body">{words.nothingMissing}</p>}
      {short.length > 0 && (
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          {short.flatMap(({ duty, missing }) =>
            missing.map(({ what, doing }) => (
              <li>
                <strong>{duty.asks}.</strong> {what}
                <br />
                {words.we}
                {doing}
              </li>
            )),
          )}
        </ul>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/say-what-is-missing">
          {words.sayMissing}
        </a>
      </p>
    </section>
  )
}
