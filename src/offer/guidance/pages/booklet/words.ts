export const words = {
  title: (title: string) => `${title}: booklet`,
  printed: (day: string) => `Made on ${day}.`,
  check: 'Facts change: check the website, or ring.',
  howTo: 'Print this page from your browser. The menu and these lines are left out.',
  large: 'Large print',
  normal: 'Usual print',
  back: 'Back to the guide',
  inside: 'In this booklet',
  contacts: 'Who can help',
  glossary: 'Words in this booklet',
  online: 'This guide is also at',
  checked: (owner: string, day: string) => `${owner} last checked this on ${day}.`,
}
