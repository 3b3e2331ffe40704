import type { VNode } from 'preact'
import { SummaryList } from '#kit/govuk'
import {
  aboutChild,
  keyOfPoint,
  type Need,
  needSections,
  type Outcome,
  type Plan,
  type PointRef,
  type Provision,
  provisionSections,
} from '../../rules/plan.ts'
import type { PartId } from '../../rules/parts.ts'
import { adultLifeNames, areaNames, lineNames, sections, type SectionLetter, words } from './words.ts'

export type PlanViewProps = {
  readonly plan: Plan
  /** Who gave each advice, by its id. */
  readonly advisers: ReadonlyMap<string, string>
  /** What stands beneath a section or a part: a comment, a link, a box to write in. */
  readonly beneath?: (part: PartId) => VNode | null
  /** The level of the headings of sections. */
  readonly level?: 2 | 3
}

/** A plan in plain layout: every section, each by itself. For the desk, for families, and for the final plan. */
export const PlanView = (props: PlanViewProps) => {
  const { plan } = props
  return (
    <div class="wm-plan">
      <Section {...props} letter="A">
        {aboutChild.map((field) =>
          plan[field].trim() === '' ? null : <Said field={field} text={plan[field]} />,
        )}
      </Section>
      {needSections.map((letter) => (
        <Section {...props} letter={letter}>
          {plan.needs.map((need, at) =>
            need.section === letter ? <NeedView {...props} need={need} at={at + 1} /> : null,
          )}
        </Section>
      ))}
      <Section {...props} letter="E">
        {plan.outcomes.map((outcome, at) => (
          <OutcomeView {...props} outcome={outcome} at={at + 1} />
        ))}
      </Section>
      {provisionSections.map((letter) => (
        <Section {...props} letter={letter}>
          {plan.provision.map((line, at) =>
            line.section === letter ? <ProvisionView {...props} line={line} at={at + 1} /> : null,
          )}
        </Section>
      ))}
      <Section {...props} letter="I">
        {plan.placement && <p class="govuk-body">{words.place(plan.placement.name, plan.placement.type)}</p>}
      </Section>
      <Section {...props} letter="J">
        {plan.directPayment && (
          <>
            <p class="govuk-body wm-lines">{plan.directPayment.how}</p>
            <p class="govuk-body">{namesOf(plan, plan.directPayment.provision)}</p>
          </>
        )}
      </Section>
      <Section {...props} letter="K">
        {plan.appendices.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {plan.appendices.map((id) => (
              <li>{props.advisers.get(id) ?? id}</li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  )
}

type SectionProps = PlanViewProps & {
  readonly letter: SectionLetter
  readonly children: VNode | null | false | (VNode | null)[]
}

const Section = ({ letter, children, level = 2, beneath }: SectionProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const isEmpty = [children].flat().every((child) => child === null || child === false)
  return (
    <section aria-labelledby={`section-${letter}`} class="wm-plan__section">
      <Heading class="govuk-heading-m" id={`section-${letter}`}>
        {words.section(letter, sections[letter])}
      </Heading>
      {isEmpty ? (
        <p class="govuk-body">{letter === 'I' ? words.blank : (words.none[letter] ?? words.nothingYet)}</p>
      ) : (
        children
      )}
      {beneath?.(letter)}
    </section>
  )
}

const Said = ({ field, text }: { field: (typeof aboutChild)[number]; text: string }) => (
  <>
    <h3 class="govuk-heading-s">{words.about[field]}</h3>
    {field === 'childSays' ? (
      // As they said it: a quotation, and nothing of ours in it.
      <blockquote class="wm-lines wm-plan__voice">{text}</blockquote>
    ) : (
      <p class="govuk-body wm-lines">{text}</p>
    )}
  </>
)

type NeedProps = PlanViewProps & { readonly need: Need; readonly at: number }

const NeedView = ({ need, at, beneath, ...props }: NeedProps) => (
  <article id={need.id} class="wm-plan__node">
    <h3 class="govuk-heading-s">
      {words.need(at)}
      {need.area && `: ${areaNames[need.area]}`}
    </h3>
    <p class="govuk-body wm-lines">{need.words}</p>
    <Sources {...props} sources={need.sources} />
    {beneath?.(need.id)}
  </article>
)

const OutcomeView = ({ outcome, at, beneath, plan }: PlanViewProps & { outcome: Outcome; at: number }) => (
  <article id={outcome.id} class="wm-plan__node">
    <h3 class="govuk-heading-s">{words.outcome(at)}</h3>
    <p class="govuk-body wm-lines">{outcome.words}</p>
    <Rows
      rows={[
        [words.by, outcome.by],
        [words.meets, namesOf(plan, outcome.forNeeds)],
        [words.adultLife, outcome.adultLife && adultLifeNames[outcome.adultLife]],
      ]}
    />
    {beneath?.(outcome.id)}
  </article>
)

const ProvisionView = ({ line, at, beneath, ...props }: PlanViewProps & { line: Provision; at: number }) => (
  <article id={line.id} class="wm-plan__node">
    <h3 class="govuk-heading-s">{words.provision(at)}</h3>
    <p class="govuk-body wm-lines">{line.what}</p>
    <Rows
      rows={[
        ...Object.entries(lineNames).map(
          ([field, name]) => [name, line[field as keyof typeof lineNames]] as const,
        ),
        [words.meets, namesOf(props.plan, line.forNeeds)],
        [words.leadsTo, namesOf(props.plan, line.forOutcomes)],
        [words.adultLife, line.adultLife && adultLifeNames[line.adultLife]],
      ]}
    />
    <Sources {...props} sources={line.sources} />
    {beneath?.(line.id)}
  </article>
)

const Rows = ({ rows }: { rows: readonly (readonly [string, string | null])[] }) => {
  const filled = rows.filter(([, text]) => text !== null && text.trim() !== '')
  return filled.length === 0 ? null : (
    <SummaryList
      classes="govuk-summary-list--no-border wm-plan__rows"
      rows={filled.map(([key, text]) => ({ key: { text: key }, value: { text: text! } }))}
    />
  )
}

const Sources = ({ sources, advisers }: Pick<PlanViewProps, 'advisers'> & { sources: readonly PointRef[] }) =>
  sources.length === 0 ? null : (
    <p class="govuk-hint">
      {words.from}:{' '}
      {sources
        .map(
          (ref) =>
            advisers.get(keyOfPoint(ref)) ??
            words.point(advisers.get(ref.adviceId) ?? ref.adviceId, ref.number),
        )
        .join('; ')}
    </p>
  )

/** “Need 1, Outcome 2”, by ids: as the plan itself numbers them. */
const namesOf = (plan: Plan, ids: readonly string[]): string =>
  ids.flatMap((id) => nameOfPart(plan, id) ?? []).join(', ')

/** What a part is called to its readers; null where it is not there. */
export const nameOfPart = (plan: Plan, part: PartId): string | null => {
  if (part in sections) return words.section(part, sections[part as SectionLetter])
  const known = named.get(plan) ?? namesIn(plan)
  named.set(plan, known)
  return known.get(part) ?? null
}

// A plan names its parts to each other a thousand times on one page.
const named = new WeakMap<Plan, ReadonlyMap<PartId, string>>()

const namesIn = (plan: Plan): ReadonlyMap<PartId, string> =>
  new Map([
    ...plan.needs.map(({ id }, at) => [id, words.need(at + 1)] as const),
    ...plan.outcomes.map(({ id }, at) => [id, words.outcome(at + 1)] as const),
    ...plan.provision.map(({ id }, at) => [id, words.provision(at + 1)] as const),
  ])
