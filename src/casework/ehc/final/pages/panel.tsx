import type { CaseFile, Done } from '#cases'
import { dayInWords } from '#kit/day'
import { SummaryList } from '#kit/govuk'
import { dueOn } from '#law'
import type { EhcCase } from '../../rules/state.ts'
import type { Copy } from '../rules/copies.ts'
import type { FileKind } from '../store/plan-files.ts'
import { isYoung } from './files/family-pages.tsx'
import { fileSlugs } from './files/send-file.ts'
import { words } from './words.ts'

type Props = {
  readonly file: CaseFile
  readonly state: EhcCase
  readonly acts: readonly Done[]
  readonly filed: readonly FileKind[]
}

/** The plan that was made: its files, who got it, what differs from the draft, and its review. */
export const FinalPanel = ({ file, state, acts, filed }: Props) => {
  const { finalSentOn, bornOn } = state
  if (finalSentOn === null) return null
  const sent = acts.findLast(({ act }) => act === 'send final plan' || act === 'send changed plan')
  const copies = (sent?.facts['copies'] ?? []) as readonly Copy[]
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
      {filed.length > 0 && (
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
      {copies.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.panel.sentTo}</h3>
          <SummaryList
            rows={copies.map(({ to, who }) => ({ key: { text: who }, value: { text: words.to[to] } }))}
          />
        </>
      )}
      {typeof override === 'string' && (
        <p class="govuk-body wm-lines">
          {words.panel.override} {override}
        </p>
      )}
    </section>
  )
}
