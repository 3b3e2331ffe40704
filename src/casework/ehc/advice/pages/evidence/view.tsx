import { answerTo, answersTo, askedToTick, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Checkboxes } from '#kit/govuk'
import { EvidenceFields, idOf } from '../ask/evidence.tsx'
import { Found } from '../ask/found.tsx'
import type { Unsent } from './load.ts'
import { words } from './words.ts'

type Props = Unsent & { readonly form: FormState; readonly reference: string }

export const EvidenceView = ({ form, reference, evidence, lacking }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={words.back} />
      <FormErrors form={form} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      {lacking.length === 0 ? (
        <p class="govuk-body">{words.none}</p>
      ) : (
        <FormFrame form={form} action={`/desk/${reference}/advice/evidence`}>
          <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
          <p class="govuk-body">{words.lead}</p>
          <EvidenceFields
            form={form}
            legend={words.what}
            evidence={evidence.map((one) => ({
              ...one,
              hint: [one.hint, !one.isNew && words.leftBefore].filter(Boolean).join(' ') || null,
            }))}
          />
          <Checkboxes
            {...askedToTick(form, 'whom')}
            values={answersTo(form.answers, 'whom')}
            fieldset={{ legend: { text: words.whom, classes: 'govuk-fieldset__legend--s' } }}
            hint={{ text: words.whomHint }}
            items={lacking.map(({ id, who, lacks, isOnPaper }) => ({
              value: id,
              text: who,
              hint: {
                text: [words.lacks(titlesOf(evidence, lacks)), isOnPaper && words.onPaper]
                  .filter(Boolean)
                  .join(' '),
              },
            }))}
          />
          <Found findings={evidence.flatMap((item) => item.findings)} form={form} />
          <Button text={words.send} preventDoubleClick />
        </FormFrame>
      )}
    </div>
  </div>
)

const titlesOf = (evidence: Unsent['evidence'], ids: readonly string[]): readonly string[] =>
  evidence.filter((one) => ids.includes(idOf(one))).map(({ title }) => title)
