import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { askedToChoose, needed, optionalChoice } from '#kit/form'
import { Radios } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { areas, keyOfPoint, needSections, pointOfKey } from '../../rules/plan.ts'
import { pointSaid } from '../../rules/traces.ts'
import { areaNames, sections } from '../view/words.ts'
import { Sources, Text } from './fields.tsx'
import { partForm } from './part-form.tsx'
import { idsIn, pointsIn } from './read.ts'
import { words } from './words.ts'

/** `/desk/RQ-…/plan/need`: one need, of section B, C or D. */
export const needPage = (app: FastifyInstance, room: EhcDesks): void =>
  partForm(app, room, {
    at: 'need',
    questions: {
      section: z.preprocess((sent) => [sent].flat()[0], z.enum(needSections, words.sectionMissing)),
      area: optionalChoice([...areas, 'none']),
      words: needed(words.needWords, 6000, words.wordsMissing),
      sources: idsIn,
    },
    texts: ['words'],
    part: (carried) => (/^n\d+$/.test(carried) ? carried : 'new n'),
    start: ({ plan, advisers }, { id, from, section }) => {
      const need = plan.needs.find((one) => one.id === id)
      const point = pointOfKey(from ?? '')
      return need
        ? {
            section: [need.section],
            area: [need.area ?? 'none'],
            words: [need.words],
            sources: need.sources.map(keyOfPoint),
          }
        : {
            section: [section ?? 'B'],
            ...(point && { words: [pointSaid(advisers, point) ?? ''], sources: [keyOfPoint(point)] }),
          }
    },
    value: ({ section, area, words: said, sources }) => ({
      section,
      area: area === undefined || area === 'none' ? null : area,
      words: said,
      sources: pointsIn(sources),
    }),
    fields: (form, opened) => (
      <>
        <Radios
          {...askedToChoose(form, 'section')}
          fieldset={{ legend: { text: words.section, classes: 'govuk-fieldset__legend--s' } }}
          items={needSections.map((value) => ({ value, text: `${value}: ${sections[value]}` }))}
        />
        <Radios
          {...askedToChoose(form, 'area')}
          fieldset={{ legend: { text: words.area, classes: 'govuk-fieldset__legend--s' } }}
          items={[
            ...areas.map((value) => ({ value, text: areaNames[value] })),
            { value: 'none', text: words.noArea },
          ]}
        />
        <Text form={form} name="words" label={words.needWords} hint={words.needHint} rows={6} />
        <Sources {...{ form, opened }} about="need" />
      </>
    ),
  })
