import type { FastifyInstance } from 'fastify'
import { tellNotFound } from '#cases'
import { BackLink, Button, InsetText } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { type Readiness, readyToSend } from '../../actions/ready-to-send.ts'
import { checks, type Fault } from '../../rules/draft-checks.ts'
import { words as editWords } from '../edit/words.ts'
import { type OpenedPlan, planFor } from '../open-plan.ts'
import { checkWords } from '../overview/words.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/plan/check`: what a draft lacks, what to look at, and to whom it goes. */
export const checkPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/plan/check', async (request, reply) => {
    const opened = planFor(request)
    if (!opened) return tellNotFound(room, request, reply)
    const ready = await readyToSend(room, opened, null)
    const names = await room.namesOf(ready.sends.to)
    const view = <View {...{ opened, ready }} to={ready.sends.to.flatMap((id) => names.get(id) ?? [])} />
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })
}

type Props = {
  readonly opened: OpenedPlan
  readonly ready: Readiness
  readonly to: readonly string[]
}

const View = ({ opened, ready, to }: Props) => {
  const { file } = opened
  const home = `/desk/${file.reference}/plan`
  const [musts, looks] = [ready.faults.filter(isMust), ready.faults.filter((fault) => !isMust(fault))]
  const verdict = ready.ok ? (looks.length > 0 ? words.readyLook : words.ready) : words.notReady
  const letter = file.stage === 'draft sent' ? 'changed-draft' : 'draft'
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={home} text={editWords.back} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <InsetText text={verdict} />
        {ready.gate.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{words.gate}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {ready.gate.map((fault) => (
                <li>{words.gates[fault]}</li>
              ))}
            </ul>
          </>
        )}
        {ready.findings.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{words.found}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {ready.findings.map(({ said }) => (
                <li>“{said}”</li>
              ))}
            </ul>
          </>
        )}
        <Faults heading={words.must} faults={musts} {...{ opened, home }} />
        <Faults heading={words.look} faults={looks} {...{ opened, home }} />
        <h2 class="govuk-heading-m">{words.to}</h2>
        <p class="govuk-body">{to.length === 0 ? words.toNobody : to.join(', ')}</p>
        <p class="govuk-body">{words.appendices}</p>
        <p class="govuk-body">{words.blank}</p>
        {ready.ok && (
          <Button text={words.send} href={`/desk/${file.reference}/letter/${letter}?seen=${file.last_act}`} />
        )}
      </div>
    </div>
  )
}

const isMust = ({ weight }: Fault): boolean => weight === 'must'

const Faults = (props: { heading: string; faults: readonly Fault[]; opened: OpenedPlan; home: string }) => {
  const { heading, faults, opened, home } = props
  return faults.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {faults.map(({ check, part }) => (
          <li>
            <a class="govuk-link" href={addressOf(home, check, part)}>
              {part === null ? words.plan : nameOfPart(opened.plan, part)}
            </a>
            : {checkWords[check]} <span class="govuk-hint wm-cite">{words.law(checks[check])}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where to put it right. */
const addressOf = (home: string, check: Fault['check'], part: string | null): string => {
  if (check === 'each recommendation is answered') return `${home}/recommendations`
  if (check === 'each sentence has a source') return `${home}/sources#${part ?? ''}`
  const kinds = { n: 'need', o: 'outcome', p: 'provision', A: 'about', K: 'appendices' } as const
  const page = kinds[(part?.[0] ?? '') as keyof typeof kinds]
  return page === undefined ? home : `${home}/${page}?id=${part}`
}
