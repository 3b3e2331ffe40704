import { z } from 'zod'
import { cleanText, lengthOf } from './clean-text.ts'
import { words } from './words.ts'

/** A question that must be answered. `missing` says what to enter; `name` begins the sentence "… is too long". */
export const needed = (name: string, max: number, missing: string) =>
  z.preprocess(
    (sent) => tidy(sent),
    z
      .string()
      .min(1, missing)
      .refine((text) => lengthOf(text) <= max, words.tooLong(name, max)),
  )

/** A question that may be left empty; empty reads as undefined, never as ''. */
export const optional = (name: string, max: number) =>
  z.preprocess(
    (sent) => tidy(sent) || undefined,
    z
      .string()
      .refine((text) => lengthOf(text) <= max, words.tooLong(name, max))
      .optional(),
  )

export const optionalEmail = () => shaped(254, /^[^\s@]+@[^\s@]+\.[^\s@.]+$/, words.notAnEmail)

/** Seven to fifteen digits however they are spaced, with a word or two after ("ext 12", "mornings only"). */
export const optionalPhone = () => shaped(40, /^\+?(?:[\s().-]*\d){7,15}(?:[\s,;()].*)?$/, words.notAPhone)

/** Given back as Royal Mail writes it: capitals, one space. */
export const optionalPostcode = () =>
  shaped(10, /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i, words.notAPostcode).transform((postcode) =>
    postcode?.toUpperCase().replace(/\s*(\d[A-Z]{2})$/, ' $1'),
  )

/** http and https only; the scheme may be left off. */
export const optionalWebsite = () =>
  shaped(
    500,
    /^(?:https?:\/\/)?[^\s/:@.]+(?:\.[^\s/:@.]+)+(?::\d+)?(?:[/?#]\S*)?$/i,
    words.notAWebsite,
  ).transform((address) =>
    address === undefined || /^https?:/i.test(address) ? address : `https://${address}`,
  )

/** Whole years, 0 to 25. */
export const optionalAge = () =>
  shaped(10, /^(?:1?\d|2[0-5])$/, words.notAnAge).transform((years) =>
    years === undefined ? undefined : Number(years),
  )

/** One of a few answers; left alone it is undefined. */
export const optionalChoice = <Value extends string>(values: readonly Value[]) =>
  z.preprocess((sent) => tidy(sent) || undefined, z.enum(values, words.notOffered).optional())

/** Any number of a few answers, none included. */
export const choices = <Value extends string>(values: readonly Value[]) =>
  z.preprocess(
    (sent) => [...new Set(sent === undefined ? [] : [sent].flat())],
    z.array(z.enum(values, words.notOffered)),
  )

const shaped = (max: number, shape: RegExp, otherwise: string) =>
  z.preprocess(
    (sent) => tidy(sent) || undefined,
    z
      .string()
      .refine((text) => text.length <= max && shape.test(text), otherwise)
      .optional(),
  )

// A field sent twice, which no page of ours does, counts once.
const tidy = (sent: unknown): string => {
  const first: unknown = Array.isArray(sent) ? sent[0] : sent
  return typeof first === 'string' ? cleanText(first).trim() : ''
}
