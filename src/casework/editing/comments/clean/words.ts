export const words = {
  back: 'The comment',
  title: 'Write the clean copy',
  intro:
    'Tell it again so that nobody can be known by it, and so that it still says what they said. What is marked is what we found; there may be more.',
  sent: 'As it was sent',
  label: 'The clean copy',
  hint: 'This is what everybody will read. What we found is replaced by a word in brackets: put it into a sentence.',
  name: 'The clean copy',
  missing: 'Write the clean copy',
  keep: 'Keep the clean copy',
} as const
