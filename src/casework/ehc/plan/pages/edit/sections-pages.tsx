import type { FastifyInstance } from 'fastify'
import { askedToTick, optional } from '#kit/form'
import { Checkboxes } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { aboutChild } from '../../rules/plan.ts'
import { words as planWords } from '../view/words.ts'
import { Text } from './fields.tsx'
import { partForm } from './part-form.tsx'
import { idsIn, knownIn } from './read.ts'
import { words } from './words.ts'

/** Section A, J and K: those that are one page each. */
export const sectionPages = (app: FastifyInstance, room: EhcDesks): void => {
  aboutPage(app, room)
  budgetPage(app, room)
  appendicesPage(app, room)
}

const hints: Partial<Record<(typeof aboutChild)[number], string>> = {
  childSays: words.about.childSaysHint,
  childSaidHow: words.about.childSaidHowHint,
  hopes: words.about.hopesHint,
}

const aboutPage = (app: FastifyInstance, room: EhcDesks): void =>
  partForm(app, room, {
    at: 'about',
    questions: {
      childSays: optional(words.about.childSays, 8000),
      childSaidHow: optional(words.about.childSaidHow, 2000),
      familySays: optional(words.about.familySays, 8000),
      history: optional(words.about.history, 8000),
      talkingWith: optional(words.about.talkingWith, 8000),
      hopes: optional(words.about.hopes, 8000),
    },
    texts: aboutChild,
    part: () => 'A',
    start: ({ plan }) => Object.fromEntries(aboutChild.map((field) => [field, [plan[field]]])),
    value: (values) => Object.fromEntries(aboutChild.map((field) => [field, values[field] ?? ''])),
    fields: (form) => (
      <>
        {aboutChild.map((field) => (
          <Text
            form={form}
            name={field}
            label={words.about[field]}
            rows={field === 'childSaidHow' ? 2 : 6}
            {...(hints[field] !== undefined && { hint: hints[field] })}
          />
        ))}
      </>
    ),
  })

const budgetPage = (app: FastifyInstance, room: EhcDesks): void =>
  partForm(app, room, {
    at: 'budget',
    questions: { provision: idsIn, how: optional(words.budgetHow, 4000) },
    texts: ['how'],
    part: () => 'J',
    start: ({ plan: { directPayment } }) =>
      directPayment ? { provision: directPayment.provision, how: [directPayment.how] } : {},
    value: ({ provision, how }, { plan }) => {
      const known = knownIn(provision, plan.provision)
      return known.length === 0 && how === undefined ? null : { provision: known, how: how ?? '' }
    },
    fields: (form, opened) => (
      <>
        <Text form={form} name="how" label={words.budgetHow} />
        <Checkboxes
          {...askedToTick(form, 'provision')}
          fieldset={{ legend: { text: words.budgetAsk, classes: 'govuk-fieldset__legend--s' } }}
          items={(opened?.plan.provision ?? []).map(({ id, what }, at) => ({
            value: id,
            text: `${planWords.provision(at + 1)}: ${what}`,
          }))}
        />
      </>
    ),
  })

const appendicesPage = (app: FastifyInstance, room: EhcDesks): void =>
  partForm(app, room, {
    at: 'appendices',
    questions: { advice: idsIn },
    texts: [],
    part: () => 'K',
    start: ({ plan }) => ({ advice: plan.appendices }),
    value: ({ advice }, { given }) => given.filter((id) => advice.includes(id)),
    fields: (form, opened) =>
      opened && opened.given.length === 0 ? (
        <p class="govuk-body">{words.noAdvice}</p>
      ) : (
        <Checkboxes
          {...askedToTick(form, 'advice')}
          fieldset={{ legend: { text: words.appendicesAsk, classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: words.appendicesHint }}
          items={(opened?.given ?? []).map((id) => ({ value: id, text: opened?.names.get(id) ?? id }))}
        />
      ),
  })
