import type { FastifyInstance } from 'fastify'
import { tellNotFound } from '#cases'
import { BackLink, InsetText, Tag } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { isSamePoint, keyOfPoint, type Plan, type PointRef } from '../../rules/plan.ts'
import { type Adviser, unanswered } from '../../rules/traces.ts'
import { words as editWords } from '../edit/words.ts'
import { type OpenedPlan, planFor } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/plan/recommendations`: every recommendation of the advice, those not answered first. */
export const recommendationsPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/plan/recommendations', (request, reply) => {
    const opened = planFor(request)
    if (!opened) return tellNotFound(room, request, reply)
    return room.frame(request, reply, { title: words.title }, <View opened={opened} />, { keep: 'never' })
  })
}

const View = ({ opened: { file, plan, advisers } }: { opened: OpenedPlan }) => {
  const home = `/desk/${file.reference}/plan`
  const open = unanswered(advisers, plan.recommendations)
  const asking = advisers.filter(({ points }) => points.some(({ about }) => about !== 'need'))
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={home} text={editWords.back} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        {asking.length === 0 && <p class="govuk-body">{words.none}</p>}
        {asking.length > 0 && (
          <InsetText text={open.length === 0 ? words.allAnswered : words.notAnswered(open.length)} />
        )}
        {asking.map((adviser) => (
          <OfAdviser {...{ adviser, plan, open, home }} />
        ))}
      </div>
    </div>
  )
}

type Props = {
  readonly adviser: Adviser
  readonly plan: Plan
  readonly open: readonly PointRef[]
  readonly home: string
}

const OfAdviser = ({ adviser: { adviceId, who, points }, plan, open, home }: Props) => (
  <section aria-label={who}>
    <h2 class="govuk-heading-m">{who}</h2>
    {points
      .filter(({ about }) => about !== 'need')
      .toSorted((one, other) => Number(isOpen(open, adviceId, other)) - Number(isOpen(open, adviceId, one)))
      .map((point) => (
        <OfPoint
          {...{ plan, home }}
          point={{ adviceId, number: point.number }}
          about={point.about}
          said={point.words}
        />
      ))}
  </section>
)

const isOpen = (open: readonly PointRef[], adviceId: string, { number }: { number: number }): boolean =>
  open.some((one) => isSamePoint(one, { adviceId, number }))

const OfPoint = (props: { plan: Plan; home: string; point: PointRef; about: string; said: string }) => {
  const { plan, home, point, about, said } = props
  const known = plan.recommendations.find((one) => isSamePoint(one.point, point))
  const key = encodeURIComponent(keyOfPoint(point))
  const start = about === 'outcome' ? 'outcome' : 'provision'
  return (
    <article class="wm-version" id={`r-${point.adviceId}-${point.number}`}>
      <h3 class="govuk-heading-s">
        {words.point(point.number)}{' '}
        <Tag
          text={known ? words.used[known.used] : words.open}
          classes={`govuk-tag--${known ? words.colours[known.used] : 'orange'}`}
        />
      </h3>
      <p class="govuk-body wm-lines">{said}</p>
      {known && known.into.length > 0 && (
        <p class="govuk-body">{known.into.flatMap((id) => nameOfPart(plan, id) ?? []).join(', ')}</p>
      )}
      {known && known.why !== '' && <p class="govuk-body wm-lines">{known.why}</p>}
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`${home}/recommendation?point=${key}`}>
            {known ? words.change : words.answer}
            <span class="govuk-visually-hidden">: {said.slice(0, 60)}</span>
          </a>
        </li>
        {!known && (
          <li>
            <a class="govuk-link" href={`${home}/${start}?from=${key}`}>
              {about === 'outcome' ? words.startOutcome : words.startProvision}
              <span class="govuk-visually-hidden">: {said.slice(0, 60)}</span>
            </a>
          </li>
        )}
      </ul>
    </article>
  )
}
