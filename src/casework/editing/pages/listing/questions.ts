import { z } from 'zod'
import { type Changes, type Listing, phonesWritten, readPhones } from '#directory'
import {
  type Answers,
  choices,
  needed,
  optional,
  optionalChoice,
  optionalEmail,
  optionalWebsite,
} from '#kit/form'
import { factNames, words } from './words.ts'

export const statuses = ['active', 'temporarily closed', 'inactive', 'defunct'] as const

/** The facts of one listing as a form. `before` says whose phone numbers keep their place. */
export const questionsFor = (before: Pick<Listing, 'id' | 'phones'>) =>
  z.object({
    name: needed(factNames.name, 255, words.nameMissing),
    summary: optional(factNames.summary, 1_000),
    description: optional(factNames.description, 20_000),
    eligibility_description: optional(factNames.eligibility_description, 5_000),
    status: optionalChoice(statuses),
    alert: optional(factNames.alert, 5_000),
    url: optionalWebsite(),
    email: optionalEmail(),
    phones: optional(factNames.phones, 5_000).transform((text, context) => {
      const read = readPhones(text ?? '', before)
      if (read.ok) return read.value
      context.addIssue({ code: 'custom', message: words.phonesWrong(read.reason.slice(0, 60)) })
      return z.NEVER
    }),
    application_process: optional(factNames.application_process, 5_000),
    fees_description: optional(factNames.fees_description, 5_000),
    wait_time: optional(factNames.wait_time, 5_000),
    wait_weeks: optional(factNames.wait_weeks, 6).transform((weeks, context) => {
      if (weeks === undefined || /^\d{1,3}(\.\d)?$/.test(weeks)) return weeks && Number(weeks)
      context.addIssue({ code: 'custom', message: words.notWeeks })
      return z.NEVER
    }),
    addresses_private: choices(['yes']),
    checked: choices(['yes']),
    seen: optional('seen', 40),
    reference: optional('reference', 40),
  })

type Values = z.output<ReturnType<typeof questionsFor>>

/** The form as facts. Not ticking “checked” leaves the day of the last check as it was. */
export const factsOf = (
  { checked, seen: _seen, reference: _reference, ...told }: Values,
  before: Listing,
  today: string,
): Changes => ({
  ...(Object.fromEntries(Object.entries(told).map(([field, value]) => [field, value ?? null])) as Changes),
  status: told.status ?? before.status,
  addresses_private: told.addresses_private.length > 0 ? true : null,
  assured_date: checked.length > 0 ? today : (before.assured_date ?? null),
})

/** A listing as the form shows it. */
export const answersOf = (
  listing: Listing,
  more: { readonly seen: string; readonly reference?: string | null; readonly checked?: boolean },
): Answers => {
  const boxes = {
    name: listing.name,
    summary: listing.summary,
    description: listing.description,
    eligibility_description: listing.eligibility_description,
    status: listing.status,
    alert: listing.alert,
    url: listing.url,
    email: listing.email,
    phones: phonesWritten(listing.phones),
    application_process: listing.application_process,
    fees_description: listing.fees_description,
    wait_time: listing.wait_time,
    wait_weeks: listing.wait_weeks?.toString(),
    addresses_private: listing.addresses_private ? 'yes' : undefined,
    checked: more.checked ? 'yes' : undefined,
    seen: more.seen,
    reference: more.reference ?? undefined,
  }
  return Object.fromEntries(
    Object.entries(boxes).flatMap(([field, value]) => (value === undefined ? [] : [[field, [value]]])),
  )
}
