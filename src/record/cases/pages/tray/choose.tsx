import { trayAddress, type TrayQuestion } from '../../rules/tray.ts'
import { words } from './words.ts'

type Props = { readonly question: TrayQuestion; readonly shown: number }

/** Ticks all that is shown, or nothing: in place where scripts run, by loading the page again where they do not. */
export const ChooseAll = ({ question, shown }: Props) => {
  const address = trayAddress('/desk', question)
  return (
    <p class="govuk-body" id="work">
      <a
        class="govuk-link"
        href={`${address}${address.includes('?') ? '&' : '?'}all=yes#work`}
        data-choose="all"
      >
        {words.chooseAll(shown)}
      </a>{' '}
      <a class="govuk-link" href={`${address}#work`} data-choose="none">
        {words.chooseNone}
      </a>
    </p>
  )
}

/** How many the press below will change. */
export const Chosen = ({ count }: { readonly count: number }) => (
  <p class="govuk-body" role="status" data-count>
    {count > 0 && words.chosen(count)}
  </p>
)
