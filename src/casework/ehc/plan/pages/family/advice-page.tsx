import type { FastifyInstance, FastifyRequest } from 'fastify'
import { openCasePaper } from '#documents'
import { BackLink, InsetText } from '#kit/govuk'
import { type AdvicePoints, findAdvicePoints, readableIn } from '../../../advice/index.ts'
import { Column } from '../../../pages/request/column.tsx'
import { findReportsFor, ReportRead } from './report.tsx'
import { arrivedAt, type AtDraft, type FamilyRoom } from './room.ts'
import { words } from './words.ts'

/** `…/advice/psych`: one advice of section K, its points and its reports; or that some of it is kept back. */
export const advicePage = (app: FastifyInstance, room: FamilyRoom): void => {
  app.get(`${room.at}/advice/:advice`, async (request, reply) => {
    const found = await findOpened(room, request)
    if (!found) return room.nothing(request, reply)
    const { at, advice, own } = found
    const reports = own && (await findReportsFor(room.database, at.reader, own))
    const isKept = !own || own.points.length < advice.points.length || reports!.length < advice.reports.length
    const title = words.theAdvice(advice.who)
    const view = (
      <Column>
        <BackLink href={at.reader.home} text={words.backToPlan} />
        <h1 class="govuk-heading-l">{title}</h1>
        {isKept && <InsetText text={words.keptBack} />}
        {own && own.says !== '' && <p class="govuk-body wm-lines">{own.says}</p>}
        {own && <Points advice={own} />}
        {reports?.map((one) => (
          <ReportRead {...one} href={`${at.reader.home}/advice/${advice.adviceId}/report/${one.paper.id}`} />
        ))}
      </Column>
    )
    return room.frame(request, reply, { title, noIndex: true, sensitive: true }, view, { keep: 'never' })
  })

  app.get(`${room.at}/advice/:advice/report/:document`, async (request, reply) => {
    const found = await findOpened(room, request)
    if (!found?.own) return room.nothing(request, reply)
    const { reader } = found.at
    const { document } = request.params as { document: string }
    const reports = await findReportsFor(room.database, reader, found.own)
    const report = reports.find(({ paper }) => paper.id === document)
    const file = report && openCasePaper(room.files, report.paper)
    if (!file) return room.nothing(request, reply)
    await reader.trail(room.database)
    return reply.headers(file.headers).send(file.open())
  })
}

type Opened = {
  readonly at: AtDraft
  readonly advice: AdvicePoints
  /** As far as this reader may read it; undefined where all of it is kept from them. */
  readonly own: AdvicePoints | undefined
}

/** One advice that went with the draft, for a family that may see the draft. */
const findOpened = async (room: FamilyRoom, request: FastifyRequest): Promise<Opened | null> => {
  const at = arrivedAt(request)
  if (!at || typeof at === 'string') return null
  const { advice: id } = request.params as { advice: string }
  const all = await findAdvicePoints(room.database, at.reader.file.id)
  const advice = all.find(({ adviceId }) => adviceId === id)
  if (!advice || !at.latest.plan.appendices.includes(id)) return null
  const [own] = readableIn([advice], at.reader.mayReadLabels)
  return { at, advice, own }
}

const Points = ({ advice: { points } }: { advice: AdvicePoints }) => (
  <>
    {(['need', 'outcome', 'provision'] as const).map((kind) => {
      const own = points.filter(({ about }) => about === kind)
      return own.length === 0 ? null : (
        <section>
          <h2 class="govuk-heading-m">{words.points[kind]}</h2>
          {own.map(({ number, words: said, from }) => (
            <>
              <p class="govuk-body wm-lines" id={`point-${number}`}>
                {number}. {said}
              </p>
              {from && <p class="govuk-hint">{words.inTheReport(from.page)}</p>}
            </>
          ))}
        </section>
      )
    })}
  </>
)
