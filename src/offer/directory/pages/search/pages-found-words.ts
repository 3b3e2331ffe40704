export const pagesFoundWords = {
  title: 'Information and advice',
  all: (number: number) => `See all ${number} pages`,
}
