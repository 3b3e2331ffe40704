import { ErrorMessage, Fieldset, Hint, Input } from '#kit/govuk'
import { done, refused } from '#kit/result'
import { type AreaOfNeed, areasOfNeed } from '../../rules/areas.ts'
import type { Range } from '../../rules/facts.ts'
import type { Instrument } from '../../rules/vocabulary.ts'
import { legend } from './choose.tsx'
import { boxOf, type Question } from './question.ts'
import { areaWords, words } from './words.ts'

/** What somebody may have been told of a delay. */
export const measures = ['months', 'percentile', 'bands'] as const
export type MeasureTold = (typeof measures)[number]

export const measureQuestion = (measure: MeasureTold): string => `behind-in-${measure}`

/** How far behind, in each area the tool measures. What is not known is left empty. */
export const measured = (measure: MeasureTold, instrument: Instrument | undefined): Question => {
  const said = words.measured[measure]
  const fields = instrument ? Object.keys(instrument.areas) : [...areasOfNeed]
  return {
    name: measureQuestion(measure),
    asks: said.asks,
    fields,
    unsureButton: true,
    read: (sent) => {
      const typed = fields.map((field) => boxOf(sent, field))
      const wrong = fields.filter((_, at) => typed[at] !== '' && rangeIn(typed[at]) === undefined)
      if (wrong.length > 0) return refused({ text: said.wrong, at: `behind-${wrong[0]}`, fields: wrong })
      return typed.every((box) => box === '')
        ? refused({ text: said.missing, at: `behind-${fields[0]}` })
        : done(typed)
    },
    Fields: ({ sent, mistake }) => (
      <div class={mistake ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
        <Fieldset {...legend(said.asks)} describedBy={mistake ? 'behind-hint behind-error' : 'behind-hint'}>
          <Hint id="behind-hint" text={said.hint} />
          {mistake && <ErrorMessage id="behind-error" text={mistake.text} />}
          {fields.map((field) => (
            <Input
              id={`behind-${field}`}
              name={field}
              label={{ text: areaName(field) }}
              suffix={{ text: said.unit }}
              classes={`govuk-input--width-5${(mistake?.fields ?? []).includes(field) ? ' govuk-input--error' : ''}`}
              value={boxOf(sent, field)}
              attributes={{ maxlength: '20' }}
            />
          ))}
        </Fieldset>
      </div>
    ),
    inWords: (values) =>
      fields.flatMap((field, at) => (values[at] ? [said.told(areaName(field), values[at])] : [])).join('; '),
  }
}

/** "9", "6-9" or "6 to 9"; undefined for anything else. */
export const rangeIn = (typed: string | undefined): Range | undefined => {
  const [, one, other = one] = /^(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?$/i.exec(typed ?? '') ?? []
  if (one === undefined) return undefined
  const ends = [Number(one), Number(other)]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

const areaName = (field: string): string =>
  (areasOfNeed as readonly string[]).includes(field)
    ? areaWords[field as AreaOfNeed]
    : field.charAt(0).toUpperCase() + field.slice(1).replaceAll('-', ' ')
