import type { Display } from './display.ts'

/** Colours of words and of what they stand on, each `#rrggbb`. */
export type Palette = {
  page: string
  /** Behind notes, behind what belongs together, and behind the menu. */
  soft: string
  tint: string
  /** White words stand on it; the council's own where it is left out. */
  brand?: string
  text: string
  quiet: string
  link: string
  visited: string
  hover: string
  error: string
  success: string
  line: string
}

/** What a visitor can have in place of the usual colours. The yellow that shows where one is stays the same. */
export const palettes: Readonly<Record<Exclude<Display['colours'], 'usual'>, Palette>> = {
  strong: {
    page: '#ffffff',
    soft: '#ffffff',
    tint: '#ffffff',
    brand: '#000000',
    text: '#000000',
    quiet: '#000000',
    link: '#00007a',
    visited: '#4b0082',
    hover: '#000000',
    error: '#a00000',
    success: '#004d00',
    line: '#000000',
  },
  dark: {
    page: '#16191b',
    soft: '#22272a',
    tint: '#1f2d31',
    text: '#f2f2f2',
    quiet: '#c4cacd',
    link: '#8cc8ff',
    visited: '#d0b8ff',
    hover: '#d9edff',
    error: '#ff9d8d',
    success: '#84dbac',
    line: '#5d666b',
  },
  cream: {
    page: '#fdf6e3',
    soft: '#f7edd3',
    tint: '#f5ead0',
    text: '#1f1b16',
    quiet: '#4d473c',
    link: '#134f8a',
    visited: '#54319f',
    hover: '#0b2f54',
    error: '#a02018',
    success: '#0a5a3c',
    line: '#cbbd97',
  },
}

/** For the end of the style sheet. On paper the usual colours stay. */
export const paletteStyles = (): string =>
  `@media screen{${Object.entries(palettes)
    .map(
      ([name, palette]) =>
        `html.wm-${name}{color-scheme:${name === 'dark' ? 'dark' : 'light'};${properties(palette)}}`,
    )
    .join('')}}`

const properties = (palette: Palette): string =>
  Object.entries(setBy)
    .flatMap(([colour, names]) => {
      const value = palette[colour as keyof Palette]
      return value === undefined ? [] : names.map((name) => `--${name}:${value}`)
    })
    .join(';')

/** Which custom properties, GOV.UK's and ours, each colour sets. */
const setBy: Readonly<Record<keyof Palette, readonly string[]>> = {
  page: ['wm-page', 'govuk-body-background-colour', 'govuk-template-background-colour'],
  soft: ['wm-soft', 'govuk-surface-background-colour'],
  tint: ['wm-brand-tint'],
  brand: ['wm-brand', 'wm-brand-dark'],
  text: [
    'govuk-text-colour',
    'govuk-input-border-colour',
    'govuk-link-active-colour',
    'govuk-surface-text-colour',
  ],
  quiet: ['wm-quiet', 'govuk-secondary-text-colour'],
  link: ['govuk-link-colour', 'wm-accent'],
  visited: ['govuk-link-visited-colour'],
  hover: ['govuk-link-hover-colour'],
  error: ['govuk-error-colour'],
  success: ['govuk-success-colour'],
  line: ['wm-line', 'govuk-border-colour', 'govuk-hover-colour', 'govuk-surface-border-colour'],
}
