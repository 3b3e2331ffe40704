export const words = {
  title: 'Information and advice',
  description: 'Pages about special needs in plain English: getting help, your rights, and who to ask.',
  lead: 'What to do, what you can ask for, and who must help. In plain words.',
  sections: 'Subjects',
  search: 'Search these pages',
  button: 'Search',
  found: (asked: string, number: number) =>
    number === 0
      ? `We have no page about “${asked}” yet`
      : `${number} ${number === 1 ? 'page' : 'pages'} about “${asked}”`,
  services: (asked: string) => `Search for services about “${asked}”`,
  all: 'See all pages',
  pages: (count: number) => (count === 1 ? 'See its page' : `See its ${count} pages`),
  also: (easyRead: boolean, youngPerson: boolean) =>
    `Also ${[...(easyRead ? ['in Easy Read'] : []), ...(youngPerson ? ['for young people'] : [])].join(' and ')}.`,
}
