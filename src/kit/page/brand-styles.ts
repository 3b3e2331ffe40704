/** A council's colour, as the custom properties GOV.UK's components and ours read. Focus yellow is never changed. */
export const brandStyles = (colour: string): string =>
  `:root{--govuk-brand-colour:${colour};--wm-brand:${colour};--wm-brand-tint:${mixed(colour, 0.92)};--wm-brand-dark:${mixed(colour, -0.3)}}`

/** Towards white (0 to 1) or towards black (0 to -1). */
const mixed = (colour: string, amount: number): string => {
  const goal = amount > 0 ? 255 : 0
  const share = Math.abs(amount)
  const channels = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16)
    return Math.round(channel + (goal - channel) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
