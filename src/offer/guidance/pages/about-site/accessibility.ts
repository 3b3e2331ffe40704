import type { Section, Text } from '../text.tsx'

/** What the Public Sector Bodies Accessibility Regulations 2018 (SI 2018/952), reg. 8, ask a site to say. */
export const accessibility = (contact: Section): Text => ({
  title: 'Accessibility',
  description: 'How accessible this site is, what does not work yet, and how to tell us.',
  sections: [
    {
      lines: ['We want everyone to be able to use this site. You should be able to:'],
      bullets: [
        'make the text four times as big without losing anything',
        'use every page with a keyboard alone, or by speaking',
        'use every page with a screen reader',
        'use every page with scripts switched off',
        'change colours and spacing with your own browser settings',
      ],
    },
    {
      heading: 'How accessible it is',
      lines: [
        'This site is built to meet version 2.2 of the Web Content Accessibility Guidelines, level AA.',
        'Each kind of page is tested by machine every time the site is changed. It has not yet been tested by people who use screen readers or other aids every day, so there may be faults we do not know of. That is why we cannot yet say that it meets the guidelines in full.',
      ],
    },
    {
      heading: 'What may not work well',
      bullets: [
        'Links that leave this site lead to pages we do not run.',
        'Words that other organisations wrote about themselves may be harder to read than ours.',
      ],
    },
    {
      heading: 'Tell us about a problem',
      lines: [
        'Tell us if something does not work for you, or if you need a page in another form, such as large print, Easy Read or read aloud.',
      ],
      links: [{ text: 'Tell us what is wrong', href: '/report-problem?about=/accessibility' }],
    },
    contact,
    {
      heading: 'If you are not happy with our answer',
      lines: [
        'The Equality Advisory and Support Service can help you. The Equality and Human Rights Commission makes sure that the law on this is kept.',
      ],
      links: [
        { text: 'Equality Advisory and Support Service', href: 'https://www.equalityadvisoryservice.com/' },
      ],
    },
  ],
})
