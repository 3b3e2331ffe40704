import { Panel } from '#kit/govuk'
import { Column } from '../column.tsx'
import { words } from './words.ts'

type Props = { reference: string; step: string; leftContact: boolean; follow: string }

export const SentMessage = ({ reference, step, leftContact, follow }: Props) => (
  <Column>
    <Panel
      titleText={words.title}
      html={
        <>
          {words.reference}
          <br />
          <strong>{reference}</strong>
        </>
      }
    />
    <p class="govuk-body">{words.keep}</p>
    <h2 class="govuk-heading-m">{words.next}</h2>
    <p class="govuk-body">{step}</p>
    <p class="govuk-body">{leftContact ? words.weWillAnswer : words.noContact}</p>
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={follow}>
          {words.follow}
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/search">
          {words.back}
        </a>
      </li>
    </ul>
  </Column>
)

export const NotSent = () => (
  <Column>
    <h1 class="govuk-heading-l">{words.unknownTitle}</h1>
    <p class="govuk-body">{words.unknown}</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/follow">
        {words.follow}
      </a>
    </p>
  </Column>
)
