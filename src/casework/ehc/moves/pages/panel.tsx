import type { CaseFile } from '#cases'
import { dayInWords, parseDay } from '#kit/day'
import type { EhcCase } from '../../rules/state.ts'
import { whatToPass } from '../rules/passing-on.ts'
import type { PassedOn } from '../store/passed-on.ts'
import { words } from './pass-on/words.ts'

const said = words.panel

type Props = {
  readonly file: CaseFile
  readonly state: EhcCase
  readonly passed: PassedOn | null
  readonly mayRelease: boolean
}

/** What has gone to the other council, and the way to send it. */
export const PassedOnPanel = ({ file, state, passed: last, mayRelease }: Props) => {
  if (whatToPass(state) === null) return null
  const council = state.moving?.council ?? ''
  // What went to a council before is no answer to where it is to go now.
  const passed = last?.council === council ? last : null
  const text =
    passed === null
      ? said.not(council)
      : passed.sent_on === null
        ? said.waiting(passed.council)
        : said.gone(passed.council, dayInWords(parseDay(passed.sent_on)!))
  return (
    <section aria-labelledby="passed-on">
      <h2 class="govuk-heading-m" id="passed-on">
        {said.heading}
      </h2>
      <p class="govuk-body">{text}</p>
      {mayRelease && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/desk/${file.reference}/pass-on`}>
            {passed === null ? said.go : said.see}
          </a>
        </p>
      )}
    </section>
  )
}
