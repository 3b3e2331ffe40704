import { BackLink, Button, Checkboxes, ErrorSummary, Input } from '#kit/govuk'
import { TicketField } from '#kit/form'
import type { Sendable } from '../../actions/look-at-release.ts'
import { words } from './words.ts'

export type AskFault = { readonly field: 'papers' | 'people' | 'confirm' | 'purpose'; readonly text: string }
export type Chosen = {
  readonly papers: readonly string[]
  readonly people: readonly string[]
  readonly confirm: readonly string[]
  readonly purpose: string
}

type Props = Sendable & {
  readonly chosen: Chosen
  readonly faults: readonly AskFault[]
  readonly path: string
  readonly ticket: string
}

/** What to send, to whom and why, on one page. */
export const AskView = ({ papers, people, chosen, faults, path, ticket }: Props) => {
  const unasked = people.flatMap(({ addresses, name, personId }) =>
    addresses.flatMap(({ id, text, confirmed }) =>
      confirmed ? [] : { value: `${personId} ${id}`, text: `${name}: ${text}` },
    ),
  )
  const mistake = (field: AskFault['field']) => {
    const fault = faults.find((one) => one.field === field)
    return fault && { text: fault.text }
  }
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={path} text={words.back} />
        {faults.length > 0 && (
          <ErrorSummary
            titleText={words.problem}
            errorList={faults.map(({ field, text }) => ({ text, href: `#${field}` }))}
          />
        )}
        <h1 class="govuk-heading-l">{words.askTitle}</h1>
        {papers.length === 0 ? (
          <p class="govuk-body">{words.nothingToSend}</p>
        ) : (
          <form method="post" action={`${path}/send`} noValidate>
            <TicketField ticket={ticket} />
            <p class="govuk-body">{words.askBefore}</p>
            <Checkboxes
              name="papers"
              idPrefix="papers"
              fieldset={{ legend: { text: words.papers, classes: 'govuk-fieldset__legend--m' } }}
              errorMessage={mistake('papers')}
              items={papers
                .map(({ document, version }) => ({
                  value: `${document.id} ${version.number}`,
                  text: words.paper(document.title, version.number),
                }))
                .map(ticked(chosen.papers))}
            />
            <Checkboxes
              name="people"
              idPrefix="people"
              fieldset={{ legend: { text: words.people, classes: 'govuk-fieldset__legend--m' } }}
              hint={{ text: words.peopleHint }}
              errorMessage={mistake('people')}
              items={people
                .flatMap(({ personId, name, addresses }) => [
                  { value: personId, text: words.online(name) },
                  ...addresses.map(({ id, text }) => ({
                    value: `${personId} ${id}`,
                    text: words.byPost(name, text),
                  })),
                ])
                .map(ticked(chosen.people))}
            />
            {unasked.length > 0 && (
              <Checkboxes
                name="confirm"
                idPrefix="confirm"
                classes="govuk-checkboxes--small"
                fieldset={{ legend: { text: words.confirm } }}
                hint={{ text: words.confirmHint }}
                errorMessage={mistake('confirm')}
                items={unasked.map(ticked(chosen.confirm))}
              />
            )}
            <Input
              name="purpose"
              id="purpose"
              value={chosen.purpose}
              label={{ text: words.purpose, classes: 'govuk-label--m' }}
              hint={{ text: words.purposeHint }}
              errorMessage={mistake('purpose')}
            />
            <Button text={words.check} preventDoubleClick />
          </form>
        )}
      </div>
    </div>
  )
}

const ticked = (among: readonly string[]) => (item: { readonly value: string; readonly text: string }) => ({
  ...item,
  checked: among.includes(item.value),
})
