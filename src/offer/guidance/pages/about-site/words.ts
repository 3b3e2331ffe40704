import type { Site } from '#kit/page'
import type { Section, Text } from '../text.tsx'
import { accessibility } from './accessibility.ts'
import { privacy } from './privacy.ts'

/** By address. */
export const aboutSite = (site: Site, area: string): Readonly<Record<string, Text>> => ({
  '/about': about(site, area),
  '/accessibility': accessibility(contactSection(site)),
  '/privacy': privacy(contactSection(site)),
  '/help-by-phone': byPhone(site),
})

const about = (site: Site, area: string): Text => ({
  title: 'About this site',
  description: `What the ${site.title} is, who it is for and how it is kept up to date.`,
  sections: [
    {
      lines: [
        `This site lists help in and around ${area}. It is for children and young people from birth to 25 who have special educational needs or a disability, and for the people who care for them.`,
        'By law every council in England must publish this, keep it up to date, and listen to what families say about it. The law calls it the SEND Local Offer.',
        ...(site.notice ? [site.notice.text] : []),
      ],
    },
    {
      heading: 'What you can do here',
      bullets: [
        'Search in your own words, near your own postcode.',
        'See who each kind of help is for, how to ask for it and what it costs.',
        'Keep a list, print it, or share it with a short code.',
        'Tell us what is wrong, what is new and what is missing.',
      ],
    },
    {
      heading: 'How facts are checked',
      lines: [
        'Every listing says where its facts came from and when somebody last checked them. Where we have not been told something, we say so: we never guess.',
        'If you see a mistake, use “Is there anything wrong with this page?” at the foot of the page. You get a reference, and a date by which we will answer.',
      ],
    },
    {
      heading: 'What we do with what you tell us',
      lines: [
        'The council must say once a year what people told it about this site and what it did. Nobody can be recognised in what is published.',
      ],
      links: [
        { text: 'Follow something you told us', href: '/follow' },
        { text: 'Tell us what is missing', href: '/say-what-is-missing' },
      ],
    },
    contactSection(site),
  ],
})

const byPhone = (site: Site): Text => ({
  title: 'Help by phone or on paper',
  description: `How to use the ${site.title} without the internet, or with help from someone else.`,
  sections: [
    {
      lines: [
        'You do not need the internet to use this site. Someone can look things up for you and send you the answer on paper.',
      ],
    },
    contactSection(site),
    {
      heading: 'Ask somebody to look for you',
      lines: [
        'A library, a school, a family hub, a health visitor or a friend can search here for you. They can:',
      ],
      bullets: [
        'save what they find to a list',
        'print it as a booklet, in large print if you like',
        'write down a short code for you: anyone can type it on the “My list” page to open the same list again',
      ],
      links: [{ text: 'Open a list with a code', href: '/saved' }],
    },
    {
      heading: 'If you use a phone, a screen reader or large text',
      lines: [
        'Every page works on a small phone, with a screen reader, by keyboard alone and at four times the size.',
      ],
      links: [{ text: 'How accessible this site is', href: '/accessibility' }],
    },
    {
      heading: 'If English is not your first language',
      lines: [
        'Ask the person you ring for an interpreter. It is free. You can also say that you need one when a service gets in touch.',
      ],
    },
  ],
})

const contactSection = ({ contact }: Site): Section => ({
  heading: 'Get in touch',
  lines: [
    contact.note,
    ...(contact.phone ? [`Ring ${contact.phone}.`] : []),
    ...(contact.email ? [`E-mail ${contact.email}.`] : []),
    ...(contact.post ? [`Write to ${contact.post}.`] : []),
  ],
})
