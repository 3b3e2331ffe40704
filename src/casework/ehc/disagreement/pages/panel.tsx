import type { CaseFile } from '#cases'
import { dayInWords } from '#kit/day'
import { dueOn } from '#law'
import { decisionSentOn } from '../../rules/clock.ts'
import type { EhcCase } from '../../rules/state.ts'
import { appealBy } from '../rules/lines.ts'
import { words } from './papers/words.ts'

type Props = {
  readonly file: CaseFile
  readonly state: EhcCase
  /** Whether this person may let the papers go: they are offered to nobody else. */
  readonly mayRelease: boolean
}

/** By when a family may appeal, how a disagreement stands, and the papers for it. */
export const DisagreementPanel = ({ file, state, mayRelease }: Props) => {
  const sentOn = decisionSentOn(state)
  if (sentOn === null) return null
  const { adviserToldOn, wishesToMediate, meetsOn, certificateOn, appeal, appealEndedOn } = state.disagreement
  const { panel } = words
  const lines = [
    panel.sent(dayInWords(sentOn)),
    panel.mediate(dayInWords(dueOn('contact the mediation adviser', sentOn))),
    panel.appeal(dayInWords(appealBy(sentOn, certificateOn))),
    adviserToldOn === null ? null : wishesToMediate ? panel.wishes : panel.wishesNot,
    meetsOn === null ? null : panel.meets(dayInWords(meetsOn)),
    certificateOn === null ? null : panel.certificate(dayInWords(certificateOn)),
    appeal === null ? null : panel.appealed(appeal.reference, dayInWords(appeal.on)),
    appealEndedOn === null ? null : panel.over(dayInWords(appealEndedOn)),
  ].filter((line) => line !== null)
  return (
    <section aria-labelledby="disagreement">
      <h2 class="govuk-heading-m" id="disagreement">
        {panel.heading}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {mayRelease && (
        <ul class="govuk-list">
          {state.finalSentOn !== null && (
            <li>
              <a class="govuk-link" href={`/desk/${file.reference}/working-document`}>
                {words.working}
              </a>
            </li>
          )}
          <li>
            <a class="govuk-link" href={`/desk/${file.reference}/bundle.pdf`}>
              {words.bundle}
            </a>
          </li>
        </ul>
      )}
    </section>
  )
}
