export const words = {
  title: 'Your answers',
  lead: 'You can change any of them. We keep nothing you tell us.',
  change: 'Change',
  results: 'See what could help',
  again: 'Start again with nothing filled in',
  back: 'Back to what could help',
}
