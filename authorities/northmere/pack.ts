import type { WrittenPack } from '../../src/authority.ts'
import { pathways } from './pathways/index.ts'
import { inventedComments } from './comments.ts'
import { northmereTaxonomies } from './taxonomies.ts'

/** A council that does not exist, whose rules differ from Coventry's wherever a council may choose. */
export const pack = {
  id: 'northmere',
  site: {
    owner: 'Northmere, an invented council',
    title: 'Northmere Family Guide to SEND',
    brandColour: '#5b2a6e',
    notice: {
      tag: 'Invented',
      text: 'Northmere is an invented council. Nothing here is real: the people, places and numbers are made up.',
    },
    menu: [
      { text: 'Find help', href: '/search' },
      { text: 'Information and advice', href: '/guidance' },
      { text: 'What to do next', href: '/what-to-do-next' },
      { text: 'Work out your dates', href: '/work-out-your-dates' },
      { text: 'Saved list', href: '/saved' },
    ],
    footer: [
      { text: 'Ask for an assessment', href: '/ask-for-an-assessment' },
      { text: 'Help by phone or on paper', href: '/help-by-phone' },
      { text: 'Words explained', href: '/glossary' },
      { text: 'About this site', href: '/about' },
      { text: 'Accessibility', href: '/accessibility' },
      { text: 'Privacy and cookies', href: '/privacy' },
      { text: 'Open data', href: '/open-data' },
      { text: 'Add a group or activity', href: '/add-listing' },
      { text: 'Is there anything wrong with this page?', href: '/report-problem' },
      { text: 'Tell us what you think', href: '/tell-us-what-you-think' },
      { text: 'You said, we did', href: '/you-said-we-did' },
    ],
    contact: {
      phone: '01632 960101',
      email: 'send@example.org',
      post: 'SEND Team, Lighthouse House, 1 Ropewalk Lane, Northmere ZN1 1KC',
      note: 'The council team for children who need more help to learn.',
    },
  },
  languages: {
    pl: {
      news: {
        received: 'Mamy Twój wniosek.',
        'a letter': 'Jest dla Ciebie list.',
        'a decision': 'Jest decyzja do przeczytania.',
        'a draft to answer': 'Jest projekt planu do przeczytania. Prosimy o odpowiedź.',
        'a plan': 'Jest plan do przeczytania.',
        'a change': 'Coś się zmieniło w sprawie, która Cię dotyczy.',
      },
      messages: {
        'news of a case': {
          subject: 'Są dla Ciebie wiadomości',
          email: '{news}\n\nAby przeczytać, zaloguj się:\n{link}\n\n{site}',
          text: '{news} {link}',
        },
      },
    },
  },
  directory: {
    listingsSource: 'northmere-invented',
    area: {
      name: 'Northmere',
      county: 'Northshire',
      latitude: 55.2012,
      longitude: -0.9021,
      districts: ['ZN1', 'ZN2', 'ZN3', 'ZN4', 'ZN5', 'ZN6', 'ZN7', 'ZN8', 'ZN9'],
    },
    taxonomies: northmereTaxonomies,
    synonyms: [
      { word: 'nest', means: ['early years', 'portage'] },
      { word: 'breakwater', means: ['short breaks', 'respite'] },
      { word: 'lighthouse team', means: ['ehc plan', 'send team'] },
      { word: 'bairns', means: ['children'] },
    ],
    staleAfterMonths: 9,
    termDates: [
      { name: 'Autumn term, first half', from: '2026-09-02', to: '2026-10-16' },
      { name: 'Autumn term, second half', from: '2026-11-02', to: '2026-12-18' },
      { name: 'Spring term, first half', from: '2027-01-05', to: '2027-02-12' },
      { name: 'Spring term, second half', from: '2027-02-22', to: '2027-03-25' },
      { name: 'Summer term, first half', from: '2027-04-12', to: '2027-05-28' },
      { name: 'Summer term, second half', from: '2027-06-07', to: '2027-07-22' },
    ],
    sensitiveListings: [],
    helpLines: [
      {
        id: 'sendiass',
        name: 'Northmere SENDIASS',
        url: 'https://example.org/northmere-sendiass',
        phone: '01632 960102',
        note: 'Free, private advice for families and young people. It does not work for the council.',
      },
      {
        id: 'sen-team',
        name: 'Northmere SEND Team',
        phone: '01632 960101',
        note: 'The council team for education, health and care plans. Open on weekdays, 8.30am to 4.30pm.',
      },
    ],
  },
  guidance: { council: 'Northmere Council' },
  pathways,
  ehc: {
    healthBody: 'Northmere Integrated Care Board',
    advice: {
      givers: [
        {
          kind: 'medical',
          name: 'Northmere child health',
          email: 'health@north.example',
          rightFor: 'Movement, growth, health conditions.',
          words: ['walk', 'tire', 'fall', 'health'],
        },
        {
          kind: 'medical',
          name: 'Harbour talking therapy',
          email: 'talking@north.example',
          rightFor: 'Talking and understanding.',
          words: ['speech', 'word', 'talk', 'speak'],
          referralForm: 'form H7',
        },
        {
          kind: 'psychological',
          name: 'Northmere psychology',
          email: 'psychology@north.example',
          rightFor: 'Every assessment.',
        },
        {
          kind: 'social care',
          name: 'Northmere family care',
          email: 'care@north.example',
          rightFor: 'Every assessment.',
        },
      ],
      decideByWeek: 11,
      remindDaysBefore: 7,
    },
    letters: {
      mediation: 'Northmere Mediation, 01632 960103',
      disagreement: 'Talk It Through Northmere, 01632 960104',
    },
  },
  feedback: {
    problem: { team: 'Family Guide team', workingDays: 5 },
    suggestion: { team: 'Family Guide team', workingDays: 20 },
    missing: { team: 'Commissioning team', workingDays: 12 },
    comment: { team: 'Family Guide team', workingDays: 10 },
    forgetContactAfterMonths: 3,
    examples: inventedComments,
  },
} satisfies WrittenPack
