import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answerTo, asked, askedToChoose, type FormState, needed, optional, optionalChoice } from '#kit/form'
import { Input, Radios } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { adultLives, keyOfPoint, pointOfKey, provisionSections } from '../../rules/plan.ts'
import { pointSaid } from '../../rules/traces.ts'
import { FlagsOf } from '../flags.tsx'
import { sections } from '../view/words.ts'
import { AdultLife, Links, Sources, Text } from './fields.tsx'
import { partForm } from './part-form.tsx'
import { idsIn, knownIn, pointsIn } from './read.ts'
import { words } from './words.ts'

const lines = ['who', 'qualification', 'howOften', 'howLong', 'groupSize', 'where', 'review'] as const

/** `/desk/RQ-…/plan/provision`: one line of section F, G, H1 or H2, with what is not specific in it. */
export const provisionPage = (app: FastifyInstance, room: EhcDesks): void =>
  partForm(app, room, {
    at: 'provision',
    questions: {
      section: z.preprocess((sent) => [sent].flat()[0], z.enum(provisionSections, words.sectionMissing)),
      what: needed(words.what, 6000, words.wordsMissing),
      who: optional(words.who, 300),
      qualification: optional(words.qualification, 300),
      howOften: optional(words.howOften, 300),
      howLong: optional(words.howLong, 300),
      groupSize: optional(words.groupSize, 300),
      where: optional(words.where, 300),
      review: optional(words.review, 300),
      forNeeds: idsIn,
      forOutcomes: idsIn,
      sources: idsIn,
      adultLife: optionalChoice([...adultLives, 'no']),
    },
    texts: ['what', ...lines],
    part: (carried) => (/^p\d+$/.test(carried) ? carried : 'new p'),
    start: ({ plan, advisers }, { id, from, need, outcome, section }) => {
      const line = plan.provision.find((one) => one.id === id)
      const point = pointOfKey(from ?? '')
      return line
        ? {
            section: [line.section],
            what: [line.what],
            ...Object.fromEntries(lines.map((field) => [field, [line[field]]])),
            forNeeds: line.forNeeds,
            forOutcomes: line.forOutcomes,
            sources: line.sources.map(keyOfPoint),
            adultLife: [line.adultLife ?? 'no'],
          }
        : {
            section: [section ?? 'F'],
            ...(need !== undefined && { forNeeds: [need] }),
            ...(outcome !== undefined && { forOutcomes: [outcome] }),
            ...(point && { what: [pointSaid(advisers, point) ?? ''], sources: [keyOfPoint(point)] }),
          }
    },
    value: ({ section, what, forNeeds, forOutcomes, sources, adultLife, ...said }, { plan }) => ({
      section,
      what,
      ...Object.fromEntries(lines.map((field) => [field, said[field] ?? ''])),
      forNeeds: knownIn(forNeeds, plan.needs),
      forOutcomes: knownIn(forOutcomes, plan.outcomes),
      sources: pointsIn(sources),
      adultLife: adultLife === undefined || adultLife === 'no' ? null : adultLife,
    }),
    fields: (form, opened) => (
      <>
        <Flagged form={form} />
        <Radios
          {...askedToChoose(form, 'section')}
          fieldset={{ legend: { text: words.section, classes: 'govuk-fieldset__legend--s' } }}
          items={provisionSections.map((value) => ({ value, text: `${value}: ${sections[value]}` }))}
        />
        <Text form={form} name="what" label={words.what} hint={words.whatHint} rows={5} />
        {lines.map((field) => (
          <Input
            {...asked(form, field)}
            label={{ text: words[field], classes: 'govuk-label--s' }}
            hint={{ text: words.hints[field] }}
          />
        ))}
        <Links {...{ form, opened }} name="forNeeds" label={words.forNeeds} kind="needs" />
        <Links {...{ form, opened }} name="forOutcomes" label={words.forOutcomes} kind="outcomes" />
        <AdultLife {...{ form, opened }} />
        <Sources {...{ form, opened }} about="provision" />
      </>
    ),
  })

/** What the check says of the line as it was saved, or as it came from a point. */
const Flagged = ({ form: { answers } }: { form: FormState }) => {
  const section = provisionSections.find((one) => one === answerTo(answers, 'section')) ?? 'F'
  const what = answerTo(answers, 'what')
  if (what === '') return null
  const said = Object.fromEntries(lines.map((field) => [field, answerTo(answers, field)]))
  return <FlagsOf line={{ section, what, ...said } as Parameters<typeof FlagsOf>[0]['line']} />
}
