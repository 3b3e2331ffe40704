import { answerTo, asked, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Details, ErrorSummary, InsetText, SummaryList, Tag, Textarea } from '#kit/govuk'
import { LetterText } from '../../../pages/letter/view.tsx'
import type { OpenedPlan } from '../../../plan/pages/open-plan.ts'
import { nameOfPart } from '../../../plan/pages/view/plan-view.tsx'
import type { FinalReady } from '../../actions/final-ready.ts'
import { words } from '../words.ts'

type Props = {
  readonly ready: FinalReady
  readonly mayDecide: boolean
  readonly command: 'send final plan' | 'send changed plan'
  readonly title: string
  readonly form: FormState
  readonly action: string
  readonly opened: OpenedPlan
}

/** Everything that is checked, on one page, with the letter; the button stands there only when nothing is in the way. */
export const SendView = ({ ready, mayDecide, command, title, form, action, opened }: Props) => {
  const { reference } = opened.file
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${reference}`} text={words.back} />
        <FormErrors form={form} />
        <Stops ready={ready} />
        <h1 class="govuk-heading-l">{title}</h1>
        <Changes ready={ready} />
        <h2 class="govuk-heading-m">{words.copies}</h2>
        <SummaryList
          rows={ready.copies.map(({ to, who }) => ({
            key: { text: who },
            value: {
              html: (
                <>
                  {words.to[to]}
                  {to !== 'family' && (
                    <>
                      <br />
                      {ready.online.has(to) ? words.online : words.byHand}
                    </>
                  )}
                </>
              ),
            },
          }))}
        />
        <Details summaryText={words.letter}>
          <LetterText letter={ready.letter} reference={reference} level={2} />
        </Details>
        {!mayDecide && <InsetText text={words.onlyManager} />}
        {ready.ok && mayDecide && (
          <FormFrame form={form} action={action}>
            <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
            {command === 'send changed plan' ? (
              <Textarea
                {...asked(form, 'reason')}
                rows={5}
                label={{ text: words.why, classes: 'govuk-label--s' }}
              />
            ) : (
              ready.needsReason && (
                <>
                  <p class="govuk-body">{words.specific}</p>
                  <Textarea
                    {...asked(form, 'reason')}
                    rows={5}
                    label={{ text: words.reason, classes: 'govuk-label--s' }}
                    hint={{ text: words.reasonHint }}
                  />
                </>
              )
            )}
            <Button text={words.send} preventDoubleClick />
          </FormFrame>
        )}
      </div>
    </div>
  )
}

const Stops = ({ ready: { stops, lacks, faults, plan } }: { ready: FinalReady }) => {
  const must = faults.filter(({ weight }) => weight === 'must')
  const all = [
    ...stops.map((one) => words.faults[one]),
    ...lacks.map(words.lacks),
    ...must.map(({ check, part }) => words.must(check, part === null ? null : nameOfPart(plan, part))),
  ]
  return all.length === 0 ? null : (
    <ErrorSummary titleText={words.stops} errorList={all.map((text) => ({ text }))} />
  )
}

const Changes = ({ ready: { differences, faults, plan } }: { ready: FinalReady }) => {
  const look = faults.filter(({ weight }) => weight === 'look')
  return (
    <>
      <h2 class="govuk-heading-m">{words.changes}</h2>
      {differences.length === 0 && <p class="govuk-body">{words.noChanges}</p>}
      {differences.map(({ change, because }) => (
        <>
          <h3 class="govuk-heading-s">
            {nameOfPart(plan, change.part)}{' '}
            <Tag
              text={because === null ? words.notAllowed : words.because[because]}
              classes={because === null ? 'govuk-tag--red' : 'govuk-tag--green'}
            />
          </h3>
          <p class="govuk-body">
            {change.sentences.map(({ text, how }) =>
              how === 'new' ? <ins>{text} </ins> : how === 'gone' ? <del>{text} </del> : <>{text} </>,
            )}
          </p>
        </>
      ))}
      {look.length > 0 && (
        <Details summaryText={words.look}>
          <ul class="govuk-list govuk-list--bullet">
            {look.map(({ check, part }) => (
              <li>{words.must(check, part === null ? null : nameOfPart(plan, part))}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
