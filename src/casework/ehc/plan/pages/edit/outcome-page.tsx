import type { FastifyInstance } from 'fastify'
import { asked, needed, optional, optionalChoice } from '#kit/form'
import { Input } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { adultLives, pointOfKey } from '../../rules/plan.ts'
import { pointSaid } from '../../rules/traces.ts'
import { AdultLife, Links, Text } from './fields.tsx'
import { partForm } from './part-form.tsx'
import { idsIn, knownIn } from './read.ts'
import { words } from './words.ts'

/** `/desk/RQ-…/plan/outcome`: one outcome of section E. */
export const outcomePage = (app: FastifyInstance, room: EhcDesks): void =>
  partForm(app, room, {
    at: 'outcome',
    questions: {
      words: needed(words.outcomeWords, 3000, words.wordsMissing),
      by: optional(words.by, 200),
      forNeeds: idsIn,
      adultLife: optionalChoice([...adultLives, 'no']),
    },
    texts: ['words', 'by'],
    part: (carried) => (/^o\d+$/.test(carried) ? carried : 'new o'),
    start: ({ plan, advisers }, { id, from, need }) => {
      const outcome = plan.outcomes.find((one) => one.id === id)
      const point = pointOfKey(from ?? '')
      return outcome
        ? {
            words: [outcome.words],
            by: [outcome.by],
            forNeeds: outcome.forNeeds,
            adultLife: [outcome.adultLife ?? 'no'],
          }
        : {
            ...(need !== undefined && { forNeeds: [need] }),
            ...(point && { words: [pointSaid(advisers, point) ?? ''] }),
          }
    },
    value: ({ words: said, by, forNeeds, adultLife }, { plan }) => ({
      words: said,
      by: by ?? '',
      forNeeds: knownIn(forNeeds, plan.needs),
      adultLife: adultLife === undefined || adultLife === 'no' ? null : adultLife,
    }),
    fields: (form, opened) => (
      <>
        <Text form={form} name="words" label={words.outcomeWords} hint={words.outcomeHint} />
        <Input
          {...asked(form, 'by')}
          label={{ text: words.by, classes: 'govuk-label--s' }}
          hint={{ text: words.byHint }}
        />
        <Links {...{ form, opened }} name="forNeeds" label={words.forNeeds} kind="needs" />
        <AdultLife {...{ form, opened }} />
      </>
    ),
  })
