import { z } from 'zod'
import {
  answerTo,
  asked,
  askedToChoose,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  optional,
  optionalChoice,
  type Visit,
} from '#kit/form'
import { BackLink, Button, Radios, Textarea } from '#kit/govuk'
import { hows, howsFor } from '../../rules/how.ts'
import type { Advising } from './door.ts'
import { adviceOf, standing } from './opened.ts'
import { type GivePage, limit, saveStep, showIn } from './steps.tsx'
import { words } from './words.ts'

/** `…/more`: how the adviser knows; for a family, the child's own words. */
export const morePage: GivePage = (app, door) => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const view = <MoreView form={form} advising={adviceOf(request)} />
    return showIn(door, { request, reply }, { title: words.more, failed: status !== 200, status }, view)
  }
  formPage(app, {
    path: `${door.path}/more`,
    questions: z.object({
      draft: z.preprocess((sent) => Number([sent].flat()[0] ?? 0), z.int().min(0)),
      how: optionalChoice(hows),
      says: optional(words.says, 8000),
      child: optional(words.child, 8000),
    }),
    guard: door.guard,
    limit,
    start: (request) => {
      const advising = adviceOf(request)
      const { says, child } = standing(advising)
      return {
        draft: [String(advising?.draft?.version ?? 0)],
        says: [says],
        child: [child],
        how: [howOf(advising)],
      }
    },
    show,
    send: async (visit, { values, form, key }) => {
      const advising = adviceOf(visit.request)
      if (!advising) return show(visit, { ...form, trouble: 'away' }, 503)
      const offered = howsFor(advising.asked.kind)
      const how = offered.length === 1 ? offered[0]! : values.how
      if (how === undefined || !offered.includes(how))
        return show(visit, { ...form, errors: [{ field: 'how', message: words.howMissing }] }, 422)
      const body = { ...standing(advising), how, says: values.says ?? '', child: values.child ?? '' }
      if (!(await saveStep(door, advising, { before: values.draft, key, body }))) {
        const answers = { ...form.answers, draft: [String(advising.draft?.version ?? 0)] }
        return show(visit, { ...form, answers, errors: [{ field: 'says', message: words.changed }] }, 409)
      }
      return visit.reply.redirect(`${advising.at}/check`, 303)
    },
  })
}

/** How they answer: as they chose, or as they did last time; the first of what is offered is chosen for nobody else. */
export const howOf = (advising: Advising | undefined): string =>
  standing(advising).how ??
  advising?.latest?.how ??
  (advising && howsFor(advising.asked.kind).length === 1 ? 'written here' : '')

const MoreView = ({ form, advising }: { form: FormState; advising: Advising | undefined }) => {
  const kind = advising?.asked.kind ?? 'other'
  const at = advising?.at ?? ''
  const isFamily = kind === 'family'
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`${at}/provision`} text={words.steps.provision.title} />
        <FormErrors form={form} />
        <FormFrame form={form} action={`${at}/more`}>
          <input type="hidden" name="draft" value={answerTo(form.answers, 'draft')} />
          <h1 class="govuk-heading-l">{isFamily ? words.child : words.more}</h1>
          {isFamily ? (
            <Textarea
              {...asked(form, 'child')}
              rows={8}
              label={{ text: words.child }}
              hint={{ text: words.childHint }}
            />
          ) : (
            <>
              <Radios
                {...askedToChoose(form, 'how')}
                fieldset={{ legend: { text: words.how, classes: 'govuk-fieldset__legend--s' } }}
                items={howsFor(kind).map((how) => ({ value: how, text: words.hows[how] }))}
              />
              <Textarea
                {...asked(form, 'says')}
                rows={6}
                label={{ text: words.says, classes: 'govuk-label--s' }}
                hint={{ text: kind === 'social care' ? words.careHint : words.saysHint }}
              />
            </>
          )}
          <Button text={words.save} preventDoubleClick />
        </FormFrame>
      </div>
    </div>
  )
}
