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
import { words } from './words.ts'

export const questionsFor = (categories: readonly Term[], needs: readonly Term[]) =>
  z
    .object({
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
    .refine(({ ageFrom, ageTo }) => !(Number(ageFrom) > Number(ageTo)), {
      path: ['ageTo'],
      message: words.agesBackwards,
      when: always,
    })

type Values = z.output<ReturnType<typeof questionsFor>>

export const detailsOf = (values: Values): Details['suggestion'] => {
  const { hideAddress, fromOrganisation, yourName: _, yourEmail: __, yourPhone: ___, ...rest } = values
  return {
    ...rest,
    hideAddress: hideAddress.length > 0,
    fromOrganisation: fromOrganisation && fromOrganisation === 'yes',
  }
}
