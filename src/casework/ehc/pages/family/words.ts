export const words = {
  title: (name: string) => `Where things are for ${name}`,
  somebody: 'your child',
  back: 'Home',
  papers: 'What we sent you',
  noPapers: 'Nothing has been sent yet.',
  sentOn: (day: string) => `sent ${day}`,
  looked: 'Who has looked',
  seeLooked: 'See who has looked at this record, when and why',
  likely: (half: string, most: string, others: number) =>
    `This is later than the law allows. Of the last ${others} families here who waited as long, half had it by ${half}, and nine in ten by ${most}. It is a guess from what happened to others, not a promise. Your right to the date above stays.`,
  backToCase: 'Back to where things are',
} as const
