import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answerTo, askedToChoose, optional } from '#kit/form'
import { InsetText, Radios } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { isSamePoint, pointOfKey, uses } from '../../rules/plan.ts'
import { nodeIn } from '../../rules/parts.ts'
import { pointSaid } from '../../rules/traces.ts'
import { InParts, Text } from './fields.tsx'
import { partForm } from './part-form.tsx'
import { idsIn } from './read.ts'
import { words } from './words.ts'

/** `/desk/RQ-…/plan/recommendation?point=psych/3`: whether it is in the plan, changed or left out, and why. */
export const recommendationPage = (app: FastifyInstance, room: EhcDesks): void =>
  partForm(app, room, {
    at: 'recommendation',
    questions: {
      used: z.preprocess((sent) => [sent].flat()[0], z.enum(uses, words.usedMissing)),
      into: idsIn,
      why: optional(words.why, 3000),
    },
    texts: ['why'],
    part: (carried) => (pointOfKey(carried) === null ? null : `r ${carried}`),
    start: ({ plan }, { point }) => {
      const ref = pointOfKey(point ?? '')
      const known = ref && plan.recommendations.find((one) => isSamePoint(one.point, ref))
      // What rests on this point is most likely where it stands.
      const resting = ref
        ? plan.provision
            .filter(({ sources }) => sources.some((one) => isSamePoint(one, ref)))
            .map(({ id }) => id)
        : []
      return known
        ? { used: [known.used], into: known.into, why: [known.why] }
        : { into: resting, ...(resting.length > 0 && { used: ['included'] }) }
    },
    wrong: ({ used, why }) =>
      used !== 'included' && why === undefined ? { field: 'why', message: words.whyMissing } : null,
    value: ({ used, into, why }, { plan }, part) => ({
      point: pointOfKey(part.slice(2)),
      used,
      into: into.filter((id) => nodeIn(plan, id) !== null),
      why: why ?? '',
    }),
    fields: (form, opened) => {
      const point = pointOfKey(answerTo(form.answers, 'part'))
      const said = point && opened ? pointSaid(opened.advisers, point) : null
      return (
        <>
          {said !== null && <InsetText text={said} />}
          <Radios
            {...askedToChoose(form, 'used')}
            fieldset={{ legend: { text: words.used, classes: 'govuk-fieldset__legend--s' } }}
            items={uses.map((value) => ({ value, text: words.uses[value] }))}
          />
          <InParts {...{ form, opened }} name="into" label={words.into} />
          <Text form={form} name="why" label={words.why} hint={words.whyHint} />
        </>
      )
    },
  })
