/**
 * Extra HTML attributes. True and false are written as words (`aria-hidden="false"`), as in govuk-frontend:
 * to switch a boolean attribute such as `hidden` off, leave it out.
 */
export type Attributes = Record<string, string | number | boolean | undefined>

/** Spread these last, so that a page can replace an attribute that the component leaves out or sets itself. */
export const attributesOf = (attributes: Attributes | undefined): object =>
  attributes === undefined ? none : Object.fromEntries(Object.entries(attributes).flatMap(asWords))

const none = Object.freeze({})

const asWords = ([name, value]: [string, Attributes[string]]): [string, string][] =>
  value === undefined ? [] : [[name, String(value)]]
