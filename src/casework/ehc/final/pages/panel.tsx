import type { CaseFile, Done } from '#cases'
import { type Day, dayInWords } from '#kit/day'
import { SummaryList } from '#kit/govuk'
import { dueOn } from '#law'
import type { EhcCase } from '../../rules/state.ts'
import { CopiesPanel } from '../../copies/pages/panel.tsx'
import type { Copy } from '../../copies/rules/copies.ts'
import type { PlanCopy } from '../../copies/store/copies.ts'
import type { FileKind } from '../store/plan-files.ts'
import { isYoung } from './files/family-pages.tsx'
import { fileSlugs } from './files/send-file.ts'
import { words } from './words.ts'

type Props = {
  readonly file: CaseFile
  readonly state: EhcCase
  readonly acts: readonly Done[]
  readonly filed: readonly FileKind[]
  readonly copies: readonly PlanCopy[]
  readonly maySend: boolean
  readonly readsText: boolean
  readonly today: Day
}

/** The plan that was made: its files, who got it, what differs from the draft, and its review. */
export const FinalPanel = ({ file, state, acts, filed, copies, maySend, readsText, today }: Props) => {
  const { finalSentOn, bornOn } = state
  if (finalSentOn === null) return null
  const sent = acts.findLast(({ act }) => act === 'send final plan' || act === 'send changed plan')
  const family = ((sent?.facts['copies'] ?? []) as readonly Copy[]).filter(({ to }) => to === 'family')
  const override = sent?.facts['override']
  return (
    <section aria-labelledby="plan-made">
      <h2 class="govuk-heading-m" id="plan-made">
        {words.panel.heading}
      </h2>
      <p class="govuk-body">
        {words.panel.review(dayInWords(dueOn('finish the first review', finalSentOn)))}
      </p>
      {isYoung(bornOn, finalSentOn) && (
        <p class="govuk-body">
          {words.panel.young(
            dayInWords(finalSentOn.add({ months: 3 })),
            dayInWords(dueOn('think about reviewing an under-five’s plan', finalSentOn)),
          )}
        </p>
      )}
      {readsText && filed.length > 0 && (
        <ul class="govuk-list">
          {Object.entries(fileSlugs).map(([slug, kind]) => (
            <li>
              <a class="govuk-link" href={`/desk/${file.reference}/the-plan/${slug}`}>
                {words.panel[kind]}
              </a>
            </li>
          ))}
        </ul>
      )}
      {family.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.panel.sentTo}</h3>
          <SummaryList
            rows={family.map(({ who }) => ({ key: { text: who }, value: { text: words.to.family } }))}
          />
        </>
      )}
      <CopiesPanel reference={file.reference} copies={copies} maySend={maySend} today={today.toString()} />
      {typeof override === 'string' && (
        <p class="govuk-body wm-lines">
          {words.panel.override} {override}
        </p>
      )}
    </section>
  )
}
