import { answersTo, asked, askedToChoose, askedToTick, type FormState } from '#kit/form'
import { Checkboxes, Details, Radios, Textarea } from '#kit/govuk'
import { inReport } from '../../../advice/index.ts'
import { adultLives, keyOfPoint, type Plan } from '../../rules/plan.ts'
import type { Adviser } from '../../rules/traces.ts'
import type { OpenedPlan } from '../open-plan.ts'
import { adultLifeNames, words as planWords } from '../view/words.ts'
import { words } from './words.ts'

type FieldsProps = { readonly form: FormState; readonly opened: OpenedPlan | undefined }

export const Text = (props: {
  form: FormState
  name: string
  label: string
  hint?: string
  rows?: number
}) => (
  <Textarea
    {...asked(props.form, props.name)}
    rows={props.rows ?? 4}
    label={{ text: props.label, classes: 'govuk-label--s' }}
    {...(props.hint !== undefined && { hint: { text: props.hint } })}
  />
)

/** The points of advice beside the box: ticked where this part rests on them, and to start from. */
export const Sources = ({
  form,
  opened,
  about,
}: FieldsProps & { about: Adviser['points'][number]['about'] }) => {
  const advisers = (opened?.advisers ?? [])
    .map((one) => ({ ...one, points: one.points.filter((point) => point.about === about) }))
    .filter(({ points }) => points.length > 0)
  const ticked = answersTo(form.answers, 'sources')
  if (opened && advisers.length === 0) return <p class="govuk-body">{words.noPoints}</p>
  return (
    <fieldset class="govuk-fieldset wm-sources">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.sources}</legend>
      <div class="govuk-hint">{words.sourcesHint}</div>
      {advisers.map(({ adviceId, who, points }) => (
        <Details
          summaryText={`${who} (${points.length})`}
          open={points.some(({ number }) => ticked.includes(keyOfPoint({ adviceId, number })))}
        >
          {points.map(({ number, words: said, from }) => {
            const key = keyOfPoint({ adviceId, number })
            return (
              <div class="wm-sources__point">
                <Checkboxes
                  name="sources"
                  idPrefix={`source-${key.replace(/\W/g, '-')}`}
                  values={[...ticked]}
                  items={[
                    {
                      value: key,
                      text: `${number}. ${said}`,
                      ...(from && { hint: { text: inReport(from.page) } }),
                    },
                  ]}
                  classes="govuk-checkboxes--small"
                />
                <a class="govuk-link" href={`?from=${encodeURIComponent(key)}`}>
                  {words.startFrom}
                  <span class="govuk-visually-hidden">: {planWords.point(who, number)}</span>
                </a>
              </div>
            )
          })}
        </Details>
      ))}
      {/* What is not shown to this person stays as it was. */}
      {ticked
        .filter(
          (key) =>
            !advisers.some((one) => one.points.some(({ number }) => keyOfPoint({ ...one, number }) === key)),
        )
        .map((key) => (
          <input type="hidden" name="sources" value={key} />
        ))}
    </fieldset>
  )
}

/** Which needs, or which outcomes, this is for. */
export const Links = ({
  form,
  opened,
  name,
  label,
  kind,
}: FieldsProps & { name: string; label: string; kind: 'needs' | 'outcomes' }) => {
  const nodes = opened?.plan[kind] ?? []
  if (nodes.length === 0)
    return (
      <p class="govuk-body">
        <strong>{label}</strong>: {words.none}
      </p>
    )
  return (
    <Checkboxes
      {...askedToTick(form, name)}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      items={nodes.map((node, at) => ({ value: node.id, text: labelOf(kind, at + 1, node.words) }))}
    />
  )
}

/** Where in the plan something stands. */
export const InParts = ({ form, opened, name, label }: FieldsProps & { name: string; label: string }) => (
  <Checkboxes
    {...askedToTick(form, name)}
    fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
    items={partsIn(opened?.plan ?? null).map(({ id, text }) => ({ value: id, text }))}
  />
)

const partsIn = (plan: Plan | null) => [
  ...(plan?.outcomes ?? []).map(({ id, words: said }, at) => ({
    id,
    text: labelOf('outcomes', at + 1, said),
  })),
  ...(plan?.provision ?? []).map(({ id, what }, at) => ({
    id,
    text: `${planWords.provision(at + 1)}: ${short(what)}`,
  })),
]

export const AdultLife = ({ form, opened }: FieldsProps) =>
  opened?.year9 === false ? null : (
    <Radios
      {...askedToChoose(form, 'adultLife')}
      fieldset={{ legend: { text: words.adultLife, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: words.adultLifeHint }}
      items={[
        ...adultLives.map((value) => ({ value, text: adultLifeNames[value] })),
        { value: 'no', text: words.notAdultLife },
      ]}
    />
  )

const labelOf = (kind: 'needs' | 'outcomes', at: number, said: string): string =>
  `${kind === 'needs' ? planWords.need(at) : planWords.outcome(at)}: ${short(said)}`

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text)
