import type { Attributes } from './attributes.ts'

/** A message with a form for each plural rule: `{ one: '1 word left', other: '%{count} words left' }`. */
export type PluralMessages = Record<string, string>

/** The data attributes from which govuk-frontend's browser code takes words other than its own. */
export const translations = (messages: Record<string, string | PluralMessages | undefined>): Attributes =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([key, message]) => {
      if (!message) return []
      if (typeof message === 'string') return [[`data-i18n.${key}`, message]]
      return Object.entries(message).map(([rule, words]) => [`data-i18n.${key}.${rule}`, words])
    }),
  )
