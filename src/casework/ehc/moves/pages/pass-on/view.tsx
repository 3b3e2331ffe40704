import type { ComponentChildren } from 'preact'
import type { CasePaper } from '#documents'
import { dayInWords, parseDay } from '#kit/day'
import { asked, askedToTick, FormErrors, FormFrame, type FormState, TicketField } from '#kit/form'
import { BackLink, Button, Checkboxes, SummaryList, Textarea } from '#kit/govuk'
import type { What } from '../../rules/passing-on.ts'
import type { OtherCouncil, PassedOn } from '../../store/passed-on.ts'
import { PaperLinks } from './paper-links.tsx'
import type { Part } from '../../actions/let-pass.ts'
import { words } from './words.ts'

type Prepare = {
  readonly reference: string
  readonly what: What
  readonly council: string
  readonly known: OtherCouncil | null
  readonly papers: readonly CasePaper[]
  readonly form: FormState
}

/** Where it goes: never an address nobody has asked about. */
export const PrepareView = ({ reference, what, council, known, papers, form }: Prepare) => (
  <Page reference={reference} what={what} form={form}>
    <p class="govuk-body">
      {words.to(council)} {words.lead[what]} {papers.length > 0 ? words.leadFiles : words.noFiles}
    </p>
    <FormFrame form={form} action={`/desk/${reference}/pass-on`}>
      <Textarea
        {...asked(form, 'reach')}
        rows={3}
        label={{ text: words.reach, classes: 'govuk-label--s' }}
        hint={{
          text: [
            words.reachHint,
            known && words.known(known.confirmed_as, dayInWords(parseDay(known.confirmed_on)!)),
          ]
            .filter(Boolean)
            .join(' '),
        }}
      />
      {papers.length > 0 && (
        <Checkboxes
          {...askedToTick(form, 'files')}
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: words.files, classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: words.filesHint }}
          items={papers.map(({ id, title, receivedAs, labels }) => ({
            value: id,
            text: `${title} (${receivedAs})`,
            ...(labels.some((label) => label !== 'ordinary' && label !== 'health') && {
              hint: { text: words.marked },
            }),
          }))}
        />
      )}
      <Checkboxes {...askedToTick(form, 'confirmed')} items={[{ value: 'yes', text: words.confirmed }]} />
      <Button text={words.prepare} preventDoubleClick />
    </FormFrame>
  </Page>
)

type Look = {
  readonly reference: string
  readonly passed: PassedOn
  readonly part: Part
  readonly before: readonly PassedOn[]
  readonly files: readonly CasePaper[]
  readonly mayRelease: boolean
  readonly ticket: string
  readonly form: FormState
}

/** One paper on its way to another council: to whom, what the check found, and what may be done now. */
export const LookView = ({ reference, passed, part, before, files, mayRelease, ticket, form }: Look) => {
  const { council, reach, what, prepared_as, prepared_on, findings, state, sent_how, sent_on } = passed
  const { rows } = words
  const all: readonly (readonly [string, string | null])[] = [
    [rows.council, council],
    [rows.reach, reach],
    [rows.by, `${prepared_as}, ${dayInWords(parseDay(prepared_on)!)}`],
    [rows.stage, words.stages[state]],
    [rows.looked, passed.looked_reason],
    [rows.agreed, passed.agreed_as && `${passed.agreed_as}: ${passed.agreed_reason}`],
  ]
  return (
    <Page reference={reference} what={what} form={form}>
      <SummaryList
        rows={[
          ...all.flatMap(([key, value]) =>
            value ? [{ key: { text: key }, value: { html: <span class="wm-lines">{value}</span> } }] : [],
          ),
          {
            key: { text: rows.paper },
            value: {
              html: <PaperLinks at={`/desk/${reference}/pass-on`} read={rows.read} files={files} />,
            },
          },
        ]}
      />
      <h2 class="govuk-heading-m">{words.found}</h2>
      {findings.length === 0 ? (
        <p class="govuk-body">{words.none}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {findings.map(({ what: kind, said, paper }) => (
            <li>
              {words.findings[kind]}: “{said}”{paper ? `, ${paper}` : ''}
            </li>
          ))}
        </ul>
      )}
      {sent_how !== null && sent_on !== null && (
        <p class="govuk-body">{words.how[sent_how](dayInWords(parseDay(sent_on)!))}</p>
      )}
      {before.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.before}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {before.map((one) => (
              <li>{words.wentBefore(one.council, dayInWords(parseDay(one.sent_on!)!))}</li>
            ))}
          </ul>
        </>
      )}
      <Deeds {...{ reference, part, ticket, form }} />
      {mayRelease && state !== 'released' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/desk/${reference}/pass-on?again=yes`}>
            {words.again}
          </a>
        </p>
      )}
    </Page>
  )
}

const Deeds = ({ reference, part, ticket, form }: Pick<Look, 'reference' | 'part' | 'ticket' | 'form'>) => {
  const action = `/desk/${reference}/pass-on/let-go`
  if (part === 'wait') return <p class="govuk-body">{words.waits}</p>
  if (part === 'look' || part === 'agree')
    return (
      <form method="post" action={action} noValidate>
        <TicketField ticket={ticket} />
        <Textarea
          {...asked(form, 'reason')}
          rows={3}
          label={{ text: words.reason[part], classes: 'govuk-label--s' }}
        />
        <div class="govuk-button-group">
          <Button
            text={part === 'look' ? words.look : words.agree}
            name="does"
            value={part}
            preventDoubleClick
          />
          {part === 'agree' && (
            <Button text={words.stop} name="does" value="stop" classes="govuk-button--warning" />
          )}
        </div>
      </form>
    )
  return (
    <>
      {(
        [
          ['code', words.codeText, part === 'send' ? words.code : words.newCode],
          ['post', words.postText, words.post],
        ] as const
      ).map(([does, text, button]) => (
        <form method="post" action={action} noValidate>
          <TicketField ticket={ticket} />
          <p class="govuk-body">{text}</p>
          <input type="hidden" name="does" value={does} />
          <Button text={button} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      ))}
    </>
  )
}

const Page = (props: { reference: string; what: What; form: FormState; children: ComponentChildren }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${props.reference}`} text={words.back} />
      <FormErrors form={props.form} />
      <h1 class="govuk-heading-l">{words.title[props.what]}</h1>
      {props.children}
    </div>
  </div>
)
