import type { FastifyInstance } from 'fastify'
import { type Day, dayInWords, toEpochDay } from '#kit/day'
import { BackLink } from '#kit/govuk'
import { ageOn, dueOn } from '#law'
import { appealBy } from '../../../disagreement/rules/lines.ts'
import { arrivedAt, type FamilyRoom } from '../../../plan/pages/family/room.ts'
import type { EhcCase } from '../../../rules/state.ts'
import { decisionSentOn } from '../../../rules/clock.ts'
import { easyReadPaper } from '../../papers/easy-read-paper.ts'
import { PaperView } from '../../papers/view.tsx'
import { findWhose } from '../../store/whose.ts'
import { words } from '../words.ts'
import { fileSlugs, sendPlanFile } from './send-file.ts'

const rateLimit = { max: 60, timeWindow: '10 minutes' } as const

/** The final plan to keep: PDF, Word, and Easy Read as a file and as a page. */
export const familyFilePages = (app: FastifyInstance, room: FamilyRoom): void => {
  for (const [slug, kind] of Object.entries(fileSlugs))
    app.get(`${room.at}/${slug}`, { config: { rateLimit } }, async (request, reply) => {
      const at = arrivedAt(request)
      if (!at || typeof at === 'string') return room.nothing(request, reply)
      const { id: caseId, reference } = at.reader.file
      await at.reader.trail(room.database)
      return (
        (await sendPlanFile(room.database, reply, { caseId, reference, kind })) ??
        room.nothing(request, reply)
      )
    })
  app.get(`${room.at}/easy-read`, { config: { rateLimit } }, async (request, reply) => {
    const at = arrivedAt(request)
    if (!at || typeof at === 'string' || at.latest.kind !== 'final') return room.nothing(request, reply)
    const { file, state, home } = at.reader
    const { name } = await findWhose(room.database, file)
    const review = state.finalSentOn && dayInWords(dueOn('finish the first review', state.finalSentOn))
    const paper = easyReadPaper(at.latest.plan, {
      name,
      reference: file.reference,
      madeOn: '',
      reviewBy: review,
    })
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={home} />
          <h1 class="govuk-heading-l">{words.family.easyTitle}</h1>
          <p class="govuk-body">
            <a class="govuk-link" href={`${home}/easy-read.pdf`}>
              {words.family.easyPdf}
            </a>
          </p>
          <PaperView paper={paper} />
        </div>
      </div>
    )
    const frame = { title: words.family.easyTitle, noIndex: true, sensitive: true }
    return room.frame(request, reply, frame, view, { keep: 'never' })
  })
}

/** What a family needs with a final plan: copies to keep, by when to appeal, and when it is looked at again. */
export const KeepAndDates = ({ state, home }: { state: EhcCase; home: string }) => {
  const sentOn = decisionSentOn(state)
  if (sentOn === null || state.finalSentOn === null) return null
  const { family } = words
  const days = [
    family.appeal(dayInWords(appealBy(sentOn, state.disagreement.certificateOn))),
    family.mediate(dayInWords(dueOn('contact the mediation adviser', sentOn))),
    family.review(dayInWords(dueOn('finish the first review', state.finalSentOn))),
    ...(isYoung(state.bornOn, state.finalSentOn) ? [family.young] : []),
  ]
  return (
    <>
      <h2 class="govuk-heading-m">{family.keep}</h2>
      <ul class="govuk-list">
        {(
          [
            ['plan.pdf', family.pdf],
            ['plan.docx', family.docx],
            ['easy-read', family.easy],
          ] as const
        ).map(([slug, text]) => (
          <li>
            <a class="govuk-link" href={`${home}/${slug}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{family.days}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {days.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </>
  )
}

export const isYoung = (bornOn: Day | null, on: Day): boolean =>
  bornOn !== null && ageOn(toEpochDay(bornOn), toEpochDay(on)) < 5
