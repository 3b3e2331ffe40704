import type { FastifyInstance } from 'fastify'
import { BackLink } from '#kit/govuk'
import { type AdvicePoints, findAdvicePoints } from '../../../advice/index.ts'
import { arrivedAt, type FamilyRoom } from './room.ts'
import { words } from './words.ts'

/** `…/advice/psych`: one advice of section K, point by point; or that it is kept back. */
export const advicePage = (app: FastifyInstance, room: FamilyRoom): void => {
  app.get(`${room.at}/advice/:advice`, async (request, reply) => {
    const at = arrivedAt(request)
    if (!at || typeof at === 'string') return room.nothing(request, reply)
    const { advice: id } = request.params as { advice: string }
    const all = await findAdvicePoints(room.database, at.reader.file.id)
    const advice = all.find(({ adviceId }) => adviceId === id)
    if (!advice || !at.latest.plan.appendices.includes(id)) return room.nothing(request, reply)
    const title = words.theAdvice(advice.who)
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={at.reader.home} text={words.backToDraft} />
          <h1 class="govuk-heading-l">{title}</h1>
          {at.reader.mayReadLabels(advice.labels) ? (
            <Points advice={advice} />
          ) : (
            <p class="govuk-body">{words.keptBack}</p>
          )}
        </div>
      </div>
    )
    return room.frame(request, reply, { title, noIndex: true, sensitive: true }, view, { keep: 'never' })
  })
}

const Points = ({ advice: { points } }: { advice: AdvicePoints }) => (
  <>
    {(['need', 'outcome', 'provision'] as const).map((kind) => {
      const own = points.filter(({ about }) => about === kind)
      return own.length === 0 ? null : (
        <section>
          <h2 class="govuk-heading-m">{words.points[kind]}</h2>
          {own.map(({ number, words: said }) => (
            <p class="govuk-body wm-lines" id={`point-${number}`}>
              {number}. {said}
            </p>
          ))}
        </section>
      )
    })}
  </>
)
