/**
 * How a visitor likes pages to look. It rides as classes on `<html>`; one small cookie remembers it and says nothing
 * else of them. The first of each is the usual, and leaves no class and no cookie behind.
 */
export const displayChoices = {
  text: ['100', '125', '150'],
  spacing: ['usual', 'wide'],
  colours: ['usual', 'strong', 'dark', 'cream'],
} as const

export type Display = {
  readonly [Name in keyof typeof displayChoices]: (typeof displayChoices)[Name][number]
}

export const displayCookie = 'waymark_display'

/** From what was chosen, or from anything at all: what is not one of the choices is the usual. */
export const displayOf = (given: {
  readonly [Name in keyof Display]?: string | undefined
}): Display => ({
  text: among(displayChoices.text, given.text),
  spacing: among(displayChoices.spacing, given.spacing),
  colours: among(displayChoices.colours, given.colours),
})

const among = <Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  given: string | undefined,
): Choice => choices.find((choice) => choice === given) ?? choices[0]

/** As the cookie keeps it: `125.wide.dark`. Null for the usual, which needs no cookie. */
export const printDisplay = ({ text, spacing, colours }: Display): string | null =>
  displayClasses({ text, spacing, colours }) === '' ? null : [text, spacing, colours].join('.')

/** From a request's whole `Cookie` header. */
export const readDisplay = (cookies: string | undefined): Display => {
  const [text, spacing, colours] = inCookies.exec(cookies ?? '')?.[1]?.split('.') ?? []
  return displayOf({ text, spacing, colours })
}

/** True if a request's cookies hold nothing but this: such a visitor sees what others with the same choices see. */
export const holdsOnlyDisplay = (cookies: string): boolean => onlyCookie.test(cookies)

const inCookies = new RegExp(`(?:^|;\\s*)(?:__Host-)?${displayCookie}=([\\w.]{1,40})`)
const onlyCookie = new RegExp(`^(?:__Host-)?${displayCookie}=[\\w.]{1,40}$`)

/** For `<html>`, after its own class; empty for the usual. */
export const displayClasses = ({ text, spacing, colours }: Display): string =>
  (text === '100' ? '' : ` wm-text-${text}`) +
  (spacing === 'usual' ? '' : ` wm-${spacing}`) +
  (colours === 'usual' ? '' : ` wm-${colours}`)
