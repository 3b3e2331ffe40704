import { z } from 'zod'
import {
  always,
  choices,
  needed,
  optional,
  optionalAge,
  optionalChoice,
  optionalEmail,
  optionalPhone,
  optionalPostcode,
  optionalWebsite,
} from '#kit/form'
import { costs, type Details } from '../../rules/details.ts'
import { contactQuestions } from '../contact/questions.ts'
import type { Term } from '../surroundings.ts'
import { fieldsOf, type Step } from './steps.ts'
import { words } from './words.ts'

export const shapeFor = (categories: readonly Term[], needs: readonly Term[]) => ({
  name: needed(words.nameName, 255, words.nameMissing),
  what: needed(words.whatName, 2000, words.whatMissing),
  who: optional(words.who, 500),
  ageFrom: optionalAge(),
  ageTo: optionalAge(),
  venue: optional(words.venue, 300),
  postcode: optionalPostcode(),
  hideAddress: choices(['yes']),
  when: optional(words.when, 500),
  cost: optionalChoice(costs),
  costMore: optional(words.costMore, 300),
  join: optional(words.join, 500),
  website: optionalWebsite(),
  phone: optionalPhone(),
  email: optionalEmail(),
  categories: choices(categories.map(({ id }) => id)),
  needs: choices(needs.map(({ id }) => id)),
  fromOrganisation: optionalChoice(['yes', 'no']),
  ...contactQuestions,
})

/** Everything at once, as it is sent. */
export const questionsFor = (shape: Shape) => inOrder(z.object(shape))

/** The questions of one page. */
export const questionsOn = (step: Step, shape: Shape) => {
  const some = z.object(
    Object.fromEntries(fieldsOf[step].map((field): [string, z.ZodType] => [field, shape[field]])),
  )
  return step === 'who' ? inOrder(some) : some
}

const inOrder = <Questions extends z.ZodObject>(questions: Questions): Questions =>
  questions.refine(({ ageFrom, ageTo }) => !(Number(ageFrom) > Number(ageTo)), {
    path: ['ageTo'],
    message: words.agesBackwards,
    when: always,
  })

export type Shape = ReturnType<typeof shapeFor>
type Values = z.output<z.ZodObject<Shape>>

export const detailsOf = (values: Values): Details['suggestion'] => {
  const { hideAddress, fromOrganisation, yourName: _, yourEmail: __, yourPhone: ___, ...rest } = values
  return {
    ...rest,
    hideAddress: hideAddress.length > 0,
    fromOrganisation: fromOrganisation && fromOrganisation === 'yes',
  }
}
