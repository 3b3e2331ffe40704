export const glossaryWords = {
  title: 'Words explained',
  description: 'What the words and short forms about special needs mean, in plain English.',
  lead: 'People who work with children use many special words. Here is what they mean.',
  how: 'On our pages, words with dots under them tell you what they mean when you choose them.',
  letters: 'Find a word by its first letter',
  also: 'Also written',
  more: (term: string) => `Words explained: ${term}`,
}
