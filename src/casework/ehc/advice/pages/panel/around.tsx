import { isRefusedByOne } from '../../rules/gathering.ts'
import type { PanelProps } from './view.tsx'
import { panelWords as words } from './words.ts'

type Props = Pick<PanelProps, 'file' | 'state' | 'mayDo'>

/** Regulation 6(4): what each of the three says of advice already given. */
export const Enough = ({ file, state: { gathering, advice }, mayDo }: Props) => {
  const open = gathering.enough.filter(({ id }) => advice.every((one) => one.id !== id))
  if (open.length === 0) return null
  return (
    <section aria-labelledby="enough">
      <h2 class="govuk-heading-m" id="enough">
        {words.enough}
      </h2>
      <p class="govuk-body">{words.enoughText}</p>
      <ul class="govuk-list govuk-list--spaced">
        {open.map((one) => (
          <li>
            <strong>{one.who}</strong>. {words.says(words.council, true)}{' '}
            {words.says(words.giver, one.giver?.agrees ?? null)}{' '}
            {words.says(words.family, one.family?.agrees ?? null)}{' '}
            {isRefusedByOne(one)
              ? words.askAfresh
              : mayDo.has('advice came') && (
                  <a
                    class="govuk-link"
                    href={`/desk/${file.reference}/say-if-advice-is-enough?seen=${file.last_act}&id=${one.id}`}
                  >
                    {words.writeDown}
                    <span class="govuk-visually-hidden">: {one.who}</span>
                  </a>
                )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Regulation 6(1)(h): whom the family asks for, and what was answered. */
export const Wishes = ({ file, state: { gathering }, mayDo }: Props) =>
  gathering.wishes.length === 0 ? null : (
    <section aria-labelledby="wishes">
      <h2 class="govuk-heading-m" id="wishes">
        {words.wishes}
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {gathering.wishes.map(({ id, who, because, answer, reason }) => (
          <li>
            {words.wish(who)} {because}
            <br />
            {answer === 'yes' && words.answeredYes}
            {answer === 'no' && words.answeredNo} {reason}{' '}
            {mayDo.has('ask for advice') && answer === null && (
              <a
                class="govuk-link"
                href={`/desk/${file.reference}/answer-a-wish?seen=${file.last_act}&id=${id}`}
              >
                {words.answer}
                <span class="govuk-visually-hidden">: {who}</span>
              </a>
            )}
            {mayDo.has('ask for advice') && answer === 'yes' && (
              <a
                class="govuk-link"
                href={`/desk/${file.reference}/advice/ask?${new URLSearchParams({ other: who, why: 'asked for by the family' })}`}
              >
                {words.askNow}
                <span class="govuk-visually-hidden">: {who}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
