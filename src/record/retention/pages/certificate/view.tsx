import { dayInWords, parseDay } from '#kit/day'
import { BackLink, SummaryList, Table } from '#kit/govuk'
import { byKind } from '../../rules/kinds-destroyed.ts'
import type { Certificate } from '../../store/shown.ts'
import { kindWords } from '../kind-words.ts'
import { words } from './words.ts'

/** What stands above the table, on the page and on paper alike. */
export const factsOf = (certificate: Certificate): readonly (readonly [label: string, said: string])[] => [
  [words.number, certificate.id],
  [words.what, certificate.what === 'record' ? words.record : words.oneCase(certificate.kind)],
  [words.rule, certificate.rule],
  [words.law, certificate.law],
  [words.dueOn, dayInWords(parseDay(certificate.due_on)!)],
  [words.destroyedOn, dayInWords(parseDay(certificate.destroyed_on)!)],
  [words.two, words.twoText],
]

export const countsOf = ({ rows_destroyed: rows }: Certificate): readonly (readonly [string, string])[] =>
  byKind(rows).map(([kind, count]) => [kindWords[kind], count.toLocaleString('en-GB')])

export const endOf = ({ what }: Certificate): readonly string[] => [
  ...(what === 'record' ? [words.cases] : []),
  words.trail,
  words.names,
]

export const CertificateView = ({ certificate }: { readonly certificate: Certificate }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/privacy/retention" text={words.back} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <SummaryList
        rows={factsOf(certificate).map(([label, said]) => ({ key: { text: label }, value: { text: said } }))}
      />
      <h2 class="govuk-heading-m">{words.counts}</h2>
      <Table
        head={[{ text: words.kind }, { text: words.rows, format: 'numeric' }]}
        rows={countsOf(certificate).map(([kind, count]) => [
          { text: kind },
          { text: count, format: 'numeric' },
        ])}
      />
      {endOf(certificate).map((line) => (
        <p class="govuk-body">{line}</p>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={`/privacy/retention/certificates/${certificate.id}/pdf`}>
          {words.save}
        </a>
      </p>
    </div>
  </div>
)
