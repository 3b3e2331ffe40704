import type { FastifyInstance } from 'fastify'
import { tellNotFound } from '#cases'
import { dayInWords, parseDay, Temporal } from '#kit/day'
import { BackLink, Button, Select } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import type { Plan } from '../../rules/plan.ts'
import type { PlanDatabase, PlanTables } from '../../store/tables.ts'
import { findPlanVersions, type PlanVersion } from '../../store/versions.ts'
import { findSaved, findSavings, type Saving } from '../../store/working.ts'
import { words as editWords } from '../edit/words.ts'
import { type OpenedPlan, planFor } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { ChangesView } from './changes-view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/plan/versions?from=sent-1&to=now`: every saving and every plan that was sent; any two compared. */
export const versionsPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/plan/versions', async (request, reply) => {
    const opened = planFor(request)
    if (!opened) return tellNotFound(room, request, reply)
    const db = room.database.withTables<PlanTables>()
    const [sent, savings] = await Promise.all([
      findPlanVersions(db, opened.file.id),
      findSavings(db, opened.file.id, 500),
    ])
    const { from, to } = singleQuery(request.query)
    const read = (which: string | undefined) => planCalled(db, opened, sent, which)
    const [before, after] = await Promise.all([read(from), read(to ?? 'now')])
    const view = <View {...{ opened, sent, savings, before, after }} from={from ?? ''} to={to ?? 'now'} />
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })
}

const planCalled = async (
  db: PlanDatabase,
  { file, plan }: OpenedPlan,
  sent: readonly PlanVersion[],
  which: string | undefined,
): Promise<Plan | null> => {
  if (which === 'now') return plan
  const [, kind, number] = /^(sent|saved)-(\d{1,9})$/.exec(which ?? '') ?? []
  if (kind === 'sent') return sent.find((one) => one.number === Number(number))?.plan ?? null
  return kind === 'saved' ? findSaved(db, file.id, Number(number)) : null
}

type Props = {
  readonly opened: OpenedPlan
  readonly sent: readonly PlanVersion[]
  readonly savings: readonly Saving[]
  readonly before: Plan | null
  readonly after: Plan | null
  readonly from: string
  readonly to: string
}

const View = ({ opened: { file, plan }, sent, savings, before, after, from, to }: Props) => {
  const home = `/desk/${file.reference}/plan`
  const items = [
    { value: 'now', text: words.now },
    ...sent.map(({ number, kind, madeOn }) => ({
      value: `sent-${number}`,
      text: `${words.kinds[kind]}, ${dayInWords(parseDay(madeOn)!)}`,
    })),
    ...savings.map(({ version }) => ({ value: `saved-${version}`, text: words.saving(version) })),
  ]
  return (
    <>
      <BackLink href={home} text={editWords.back} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <form method="get" action={`${home}/versions`} class="wm-work__give">
        <Select name="from" id="from" label={{ text: words.from }} items={items} value={from} />
        <Select name="to" id="to" label={{ text: words.to }} items={items} value={to} />
        <Button text={words.button} classes="govuk-button--secondary" />
      </form>
      {before && after && (
        <section aria-labelledby="changed">
          <h2 class="govuk-heading-m" id="changed">
            {words.changed}
          </h2>
          <ChangesView before={before} after={after} level={3} />
        </section>
      )}
      <h2 class="govuk-heading-m">{words.sent}</h2>
      {sent.length === 0 && <p class="govuk-body">{words.noneSent}</p>}
      <ul class="govuk-list">
        {sent.map(({ number, kind, madeOn, madeBy }) => (
          <li>
            <a class="govuk-link" href={`${home}/versions?from=sent-${number}&to=now`}>
              {words.sentOn(words.kinds[kind], dayInWords(parseDay(madeOn)!), madeBy)}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.saved}</h2>
      {savings.length === 0 && <p class="govuk-body">{words.noneSaved}</p>}
      <ul class="govuk-list">
        {savings.map(({ version, about, savedBy, savedAt }) => (
          <li>
            <a
              class="govuk-link"
              href={`${home}/versions?from=saved-${Math.max(1, version - 1)}&to=saved-${version}`}
            >
              {words.savedAs(version, partName(plan, about), savedBy, whenOf(savedAt))}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

const partName = (plan: Plan, about: string): string =>
  about.startsWith('r ') ? words.recommendation : (nameOfPart(plan, about) ?? about)

const whenOf = (moment: Date): string =>
  dayInWords(
    Temporal.Instant.fromEpochMilliseconds(moment.getTime())
      .toZonedDateTimeISO('Europe/London')
      .toPlainDate(),
  )
