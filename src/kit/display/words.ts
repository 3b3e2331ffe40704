import type { Display } from '#kit/page'

export const words = {
  title: 'Display settings',
  description: 'Make the words on this site larger, further apart, or easier on your eyes.',
  lead: 'Choose how pages look. We keep your choice in this browser for a year. It says nothing about you.',
  changed: 'Your display settings are changed',
  save: 'Save and go back',
  reset: 'Put everything back as usual',
  resetLead: 'Putting everything back also makes your browser forget your choice.',
  legends: {
    text: 'Size of the words',
    spacing: 'Space between letters, words and lines',
    colours: 'Colours',
  } satisfies Record<keyof Display, string>,
  choices: {
    text: { '100': 'Usual', '125': 'Larger', '150': 'Largest' },
    spacing: { usual: 'Usual', wide: 'Wide' },
    colours: {
      usual: 'Usual',
      strong: 'Strong: black words on white',
      dark: 'Dark: light words on a dark page',
      cream: 'Soft: dark words on a cream page',
    },
  } satisfies { [Name in keyof Display]: Record<Display[Name], string> },
}
