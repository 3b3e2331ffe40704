import type { ActRefusal } from '../../actions/act-on-case.ts'

/** Why something was not given, as it stands in the address of the tray that is shown next. */
export const whyNot = ['changed', 'not-yours', 'not-now'] as const
export type WhyNot = (typeof whyNot)[number]

export type NotGiven = { readonly reference: string; readonly why: WhyNot }

export const whyOf = ({ why }: ActRefusal): WhyNot =>
  why === 'changed meanwhile' ? 'changed' : why === 'not found' ? 'not-yours' : 'not-now'

/** How many were given, and which were not and why: references say nothing of a child. */
export const outcomeIn = (given: number, left: readonly NotGiven[]): URLSearchParams =>
  new URLSearchParams({
    given: String(given),
    ...(left.length > 0 && { left: left.map(({ reference, why }) => `${reference}:${why}`).join(' ') }),
  })

/** The same read back; what was made up by hand is left out. */
export const notGivenIn = (left: string | undefined): readonly NotGiven[] =>
  (left ?? '')
    .split(' ')
    .slice(0, 50)
    .flatMap((one) => {
      const [, reference, said] = /^([A-Z0-9-]{3,40}):([a-z-]+)$/.exec(one) ?? []
      const why = whyNot.find((known) => known === said)
      return reference && why ? [{ reference, why }] : []
    })
