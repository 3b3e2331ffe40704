import type { CorrectionMade } from '#directory'
import { parseDay, shortDay } from '#kit/day'
import { Details } from '#kit/govuk'
import { factInWords } from './fact-in-words.ts'
import { Pair } from './pair.tsx'
import { factNames, words } from './words.ts'

/** What editors put right in this listing, and what has given way since. */
export const Corrections = ({ corrections }: { corrections: readonly CorrectionMade[] }) => {
  const standing = corrections.filter(({ why }) => why === null)
  const ended = corrections.filter(({ why }) => why !== null)
  return corrections.length === 0 ? null : (
    <section aria-labelledby="corrections" class="wm-corrections">
      <h2 class="govuk-heading-m" id="corrections">
        {words.corrections}
      </h2>
      {standing.length > 0 && <p class="govuk-body">{words.correctionsText}</p>}
      {standing.map((one) => (
        <Standing one={one} />
      ))}
      {ended.length > 0 && (
        <Details summaryText={words.ended} open={ended.some(({ why }) => why === 'source changed')}>
          <ul class="govuk-list govuk-list--spaced">
            {ended.map((one) => (
              <Ended one={one} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

const Standing = ({ one }: { one: CorrectionMade }) => (
  <>
    <Pair
      fact={factNames[one.field]}
      before={{ label: words.sourceSays, text: factInWords(one.field, one.was) }}
      after={{ label: words.weSay, text: factInWords(one.field, one.value) }}
    />
    <p class="govuk-hint">{madeBy(one)}</p>
  </>
)

const Ended = ({ one }: { one: CorrectionMade }) => (
  <li>
    <strong>{factNames[one.field]}</strong>: {factInWords(one.field, one.value)}
    <br />
    {one.why && words.why[one.why](factInWords(one.field, one.sourceNow))}
    <span class="govuk-hint">{madeBy(one)}</span>
  </li>
)

const madeBy = ({ by, on, reference }: CorrectionMade): string =>
  words.made(by, shortDay(parseDay(on)!), reference)
