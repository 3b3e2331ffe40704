import type { WrittenPack } from '../../src/authority.ts'
import { usualTaxonomies } from '../taxonomies.ts'
import { pathways } from './pathways/index.ts'

/** Coventry, as a demonstration: not the council's own site. */
export const pack = {
  id: 'coventry',
  site: {
    owner: 'A demonstration of Waymark with facts about Coventry',
    title: 'Coventry SEND Local Offer',
    brandColour: '#00596b',
    notice: {
      tag: 'Demo',
      text: 'This is not the council’s own site. Facts may be out of date: please check with the organisation.',
    },
    menu: [
      { text: 'Find help', href: '/search' },
      { text: 'Information and advice', href: '/guidance' },
      { text: 'What to do next', href: '/what-to-do-next' },
      { text: 'Work out your dates', href: '/work-out-your-dates' },
      { text: 'My list', href: '/saved' },
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
      phone: '024 7683 1614',
      email: 'sen@coventry.gov.uk',
      post: 'Statutory Assessment and Review Service, PO Box 15, Council House, Coventry CV1 5RR',
      note: 'The council team for education, health and care plans.',
    },
  },
  directory: {
    listingsSource: 'coventry-demonstration',
    area: {
      name: 'Coventry',
      county: 'West Midlands',
      latitude: 52.4081,
      longitude: -1.5106,
      districts: ['CV1', 'CV2', 'CV3', 'CV4', 'CV5', 'CV6', 'CV7', 'CV8'],
    },
    taxonomies: usualTaxonomies,
    synonyms: [
      { word: 'sars', means: ['statutory assessment and review service'] },
      { word: 'rise', means: ['mental health', 'camhs'] },
      { word: 'cct', means: ['complex communication team'] },
      { word: 'semhl', means: ['social emotional mental health and learning'] },
    ],
    staleAfterMonths: 12,
    map: {
      tiles: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
      credit: { text: '© OpenStreetMap contributors', href: 'https://www.openstreetmap.org/copyright' },
    },
    termDates: [],
    sensitiveListings: ['mash'],
    helpLines: [
      {
        id: 'sendiass',
        name: 'Coventry SENDIASS',
        url: 'https://covsendiass.co.uk',
        note: 'Free, private advice about special needs for families and young people. It does not work for the council.',
      },
      {
        id: 'sen-team',
        name: 'SEN team at Coventry City Council',
        phone: '024 7683 1614',
        note: 'The council team for education, health and care plans.',
      },
    ],
  },
  guidance: { council: 'Coventry City Council' },
  pathways,
  ehc: {
    healthBody: 'NHS Coventry and Warwickshire Integrated Care Board',
    advice: {
      givers: [
        {
          kind: 'medical',
          name: 'Community paediatrics',
          email: 'paediatrics@advice.example',
          rightFor: 'Growth, movement, health conditions, hearing about tiredness and falls.',
          words: [
            'walk',
            'tire',
            'fall',
            'pencil',
            'wheelchair',
            'illness',
            'health',
            'sleep',
            'eat',
            'touch',
            'seiz',
          ],
        },
        {
          kind: 'medical',
          name: 'Speech and language therapy',
          email: 'speech@advice.example',
          rightFor: 'Talking, understanding, swallowing.',
          words: ['speech', 'word', 'talk', 'speak', 'understand', 'follow', 'sign', 'name'],
          referralForm: 'the speech and language referral form',
        },
        {
          kind: 'medical',
          name: 'Occupational therapy',
          email: 'therapy@advice.example',
          rightFor: 'Hands, senses, washing and dressing.',
          words: ['hand', 'noise', 'noisy', 'dress', 'writing', 'sensory'],
        },
        {
          kind: 'medical',
          name: 'Child and adolescent mental health service',
          email: 'mentalhealth@advice.example',
          rightFor: 'Worry, mood, self-harm, eating.',
          words: ['anxi', 'worry', 'harm', 'hurt', 'sleep', 'stomach', 'leaves'],
          fromAge: 5,
        },
        {
          kind: 'psychological',
          name: 'Educational psychology',
          email: 'psychology@advice.example',
          rightFor: 'Every assessment.',
        },
        {
          kind: 'social care',
          name: 'Children’s social care',
          email: 'care@advice.example',
          rightFor: 'Every assessment: also where the family is not known to them.',
        },
        {
          kind: 'adult life',
          name: 'Preparing for adult life team',
          email: 'adultlife@advice.example',
          rightFor: 'From year 9 on.',
          fromAge: 13,
        },
      ],
    },
    letters: {
      mediation: 'Demonstration Mediation, 01632 960 203. This is an invented service',
      disagreement: 'Demonstration Disagreement Resolution, 01632 960 204. This is an invented service',
    },
  },
  feedback: {
    problem: { team: 'Local Offer editors', workingDays: 10 },
    suggestion: { team: 'Local Offer editors', workingDays: 15 },
    missing: { team: 'Local Offer editors', workingDays: 15 },
    comment: { team: 'Local Offer editors', workingDays: 15 },
    forgetContactAfterMonths: 6,
  },
} satisfies WrittenPack
