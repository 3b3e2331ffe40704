import { z } from 'zod'
import {
  type Answers,
  answerTo,
  asked,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  optional,
  optionalChoice,
  type Visit,
} from '#kit/form'
import { BackLink, Button, Details, Select, Textarea } from '#kit/govuk'
import { type About, type AdvicePoint, type Part, parts } from '../../rules/point.ts'
import { withWritten } from '../../rules/written.ts'
import type { Advising } from './door.ts'
import { adviceOf, standing } from './opened.ts'
import { afterStep, type GivePage, limit, saveStep, showIn, stepPaths, stepWords } from './steps.tsx'
import { words } from './words.ts'

const most = 80
const newBoxes = 3
const numbers = Array.from({ length: most }, (_, at) => at + 1)
const fresh = Array.from({ length: newBoxes }, (_, at) => at + 1)

/** `…/needs`, `…/outcomes`, `…/provision`: points that are there, and room for more. Saved each time it is sent. */
export const pointsPage =
  (about: About): GivePage =>
  (app, door) => {
    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const advising = adviceOf(request)
      const { title } = stepWords(about, advising)
      const view = <PointsView {...{ about, form, advising }} conflict={status === 409} />
      return showIn(door, { request, reply }, { title, failed: status !== 200, status }, view)
    }
    formPage(app, {
      path: `${door.path}/${stepPaths[about]}`,
      questions: z.object({
        draft: z.preprocess((sent) => Number([sent].flat()[0] ?? 0), z.int().min(0)),
        goOn: optional('', 10),
        ...Object.fromEntries(
          [...numbers.map((n) => `${n}`), ...fresh.map((n) => `new${n}`)].flatMap((name) => [
            [`words-${name}`, optional(words.tooLong, 4000)],
            [`part-${name}`, optionalChoice(parts)],
          ]),
        ),
      }),
      guard: door.guard,
      limit,
      start: (request) => startOf(adviceOf(request), about),
      show,
      send: async (visit, { values, form, key }) => {
        const advising = adviceOf(visit.request)
        if (!advising) return show(visit, { ...form, trouble: 'away' }, 503)
        const typed = values as Readonly<Record<string, string | undefined>>
        const partOf = (name: string) => (typed[`part-${name}`] as Part | undefined) ?? 'education'
        const body = withWritten(standing(advising), {
          about,
          edited: numbers
            .filter((n) => form.answers[`words-${n}`] !== undefined)
            .map((n) => ({ number: n, words: typed[`words-${n}`] ?? '', part: partOf(`${n}`) })),
          fresh: fresh.map((n) => ({ words: typed[`words-new${n}`] ?? '', part: partOf(`new${n}`) })),
          by: advising.giver.by,
        })
        const before = Number(typed['draft'])
        if (!(await saveStep(door, advising, { before, key, body }))) {
          const answers = { ...form.answers, draft: [String(advising.draft?.version ?? 0)] }
          const errors = [{ field: 'words-new1', message: words.changed }]
          return show(visit, { ...form, answers, errors }, 409)
        }
        const next = typed['goOn'] === 'more' ? stepPaths[about] : afterStep[about]
        return visit.reply.redirect(`${advising.at}/${next}`, 303)
      },
    })
  }

const pointsOf = (advising: Advising | undefined, about: About): readonly AdvicePoint[] =>
  standing(advising).points.filter((one) => one.about === about)

const usualPart = (advising: Advising | undefined): Part => {
  const kind = advising?.asked.kind
  return kind === 'medical' ? 'health' : kind === 'social care' ? 'social care' : 'education'
}

const startOf = (advising: Advising | undefined, about: About): Answers => ({
  draft: [String(advising?.draft?.version ?? 0)],
  ...Object.fromEntries(
    pointsOf(advising, about).flatMap(({ number, words: said, part }) => [
      [`words-${number}`, [said]],
      [`part-${number}`, [part]],
    ]),
  ),
  ...Object.fromEntries(fresh.map((n) => [`part-new${n}`, [usualPart(advising)]])),
})

type Props = {
  readonly about: About
  readonly form: FormState
  readonly advising: Advising | undefined
  readonly conflict: boolean
}

const PointsView = ({ about, form, advising, conflict }: Props) => {
  const { title, hint } = stepWords(about, advising)
  const at = advising?.at ?? ''
  const isFamily = advising?.asked.kind === 'family'
  // A point that somebody took out meanwhile is still shown to whoever was writing it.
  const shown = numbers.filter((n) => form.answers[`words-${n}`] !== undefined)
  const box = (name: string, label: string) => (
    <>
      <Textarea
        {...asked(form, `words-${name}`)}
        rows={4}
        label={{ text: label, classes: 'govuk-label--s' }}
      />
      {!isFamily && (
        <Select
          id={`part-${name}`}
          name={`part-${name}`}
          value={answerTo(form.answers, `part-${name}`)}
          label={{ text: words.part(label) }}
          items={parts.map((part) => ({ value: part, text: words.parts[part] }))}
        />
      )}
    </>
  )
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={at} text={words.title} />
        <FormErrors form={form} />
        <FormFrame form={form} action={`${at}/${stepPaths[about]}`}>
          <input type="hidden" name="draft" value={answerTo(form.answers, 'draft')} />
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{hint}</p>
          {!isFamily && about === 'provision' && <p class="govuk-body">{words.partsHint}</p>}
          <p class="govuk-hint">
            {words.paste} {words.takeOut}
          </p>
          {shown.map((n) => box(`${n}`, words.point(n)))}
          {fresh.map((n) => box(`new${n}`, words.newPoint(n)))}
          {conflict && <Theirs points={pointsOf(advising, about)} />}
          <div class="govuk-button-group">
            <Button text={words.save} preventDoubleClick />
            <Button
              text={words.saveMore}
              name="goOn"
              value="more"
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </div>
        </FormFrame>
      </div>
    </div>
  )
}

const Theirs = ({ points }: { points: readonly AdvicePoint[] }) => (
  <Details summaryText={words.theirs} open>
    {points.map(({ number, words: said }) => (
      <p class="govuk-body wm-lines">
        {words.point(number)}: {said}
      </p>
    ))}
  </Details>
)
