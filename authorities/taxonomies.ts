import type { AuthorityPack } from '../src/authority.ts'

/** The usual terms. A pack may take them as they are, or write its own. */
export const usualTaxonomies = [
  {
    id: 'category',
    name: 'Kinds of help',
    description: 'What a listing helps with, in the words families use.',
    terms: [
      {
        id: 'early-years',
        name: 'Childcare and early years',
        description: 'Nurseries, childminders, Portage and play for children under five.',
      },
      {
        id: 'education',
        name: 'Education',
        description: 'Schools, colleges and the people who help children learn.',
      },
      {
        id: 'ehc-plans',
        name: 'EHC plans',
        description: 'Education, health and care plans: asking for one, reviews and disagreements.',
      },
      { id: 'health', name: 'Health', description: 'Therapists, nurses, doctors and mental health help.' },
      {
        id: 'social-care',
        name: 'Social care and short breaks',
        description: 'Help at home, time off for carers, and safety.',
      },
      {
        id: 'advice',
        name: 'Advice and support',
        description: 'Someone to talk to, groups of parents, and help to understand your rights.',
      },
      { id: 'things-to-do', name: 'Things to do', description: 'Clubs, sport, play and days out.' },
      {
        id: 'adulthood',
        name: 'Preparing for adulthood',
        description: 'Training, work, a home of your own and health as an adult.',
      },
      {
        id: 'money-and-travel',
        name: 'Money and travel',
        description: 'Benefits, grants, and getting to school and about.',
      },
    ],
  },
  {
    id: 'need',
    name: 'Areas of need',
    description: 'The four broad areas of need in the SEND Code of Practice.',
    terms: [
      {
        id: 'communication-and-interaction',
        name: 'Talking, understanding and getting on with others',
        description: 'Communication and interaction: speech, language, and autism.',
        alsoCalled: ['Communication and interaction'],
      },
      {
        id: 'cognition-and-learning',
        name: 'Learning',
        description: 'Cognition and learning: learning difficulties, and specific ones such as dyslexia.',
        alsoCalled: ['Cognition and learning'],
      },
      {
        id: 'social-emotional-mental-health',
        name: 'Feelings, behaviour and mental health',
        description: 'Social, emotional and mental health.',
        alsoCalled: ['Social, emotional and mental health'],
      },
      {
        id: 'sensory-and-physical',
        name: 'Hearing, sight, movement and the senses',
        description: 'Sensory and physical needs.',
        alsoCalled: ['Sensory and/or physical', 'Sensory and physical'],
      },
    ],
  },
  {
    id: 'access',
    name: 'Access',
    description: 'What a place has that people need to use it.',
    terms: [
      { id: 'step-free', name: 'Step-free way in', description: 'You can get in and around without steps.' },
      {
        id: 'accessible-toilet',
        name: 'Accessible toilet',
        description: 'A toilet a wheelchair user can use.',
      },
      {
        id: 'changing-places',
        name: 'Changing Places toilet',
        description: 'A large toilet with a hoist and an adult changing bench.',
      },
      { id: 'hoist', name: 'Hoist', description: 'A hoist to lift and move someone safely.' },
      { id: 'hearing-loop', name: 'Hearing loop', description: 'A loop that works with hearing aids.' },
      {
        id: 'bsl',
        name: 'British Sign Language',
        description: 'Someone there signs, or an interpreter can be booked.',
      },
      { id: 'quiet-space', name: 'Quiet space', description: 'A calm place to go when it is too much.' },
      {
        id: 'blue-badge-parking',
        name: 'Blue Badge parking',
        description: 'Parking close by for Blue Badge holders.',
      },
    ],
  },
] satisfies AuthorityPack['directory']['taxonomies']
