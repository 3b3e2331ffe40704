import type { Listing } from '#directory'

/** A sort of help that Northmere's listings come in. Everything here is made up. */
export type Theme = {
  kind: Listing['kind']
  names: readonly string[]
  does: readonly string[]
  categories: readonly string[]
  needs: readonly string[]
  /** In years. */
  ages?: readonly [number, number]
}

const communication = 'communication-and-interaction'
const learning = 'cognition-and-learning'
const feelings = 'social-emotional-mental-health'
const body = 'sensory-and-physical'

export const themes: readonly Theme[] = [
  {
    kind: 'service',
    names: ['Portage', 'Home Play Visitors', 'Little Steps at Home'],
    does: [
      'visits you at home and plays with your child',
      'shows you small steps that help your child learn',
    ],
    categories: ['early-years'],
    needs: [communication, learning, body],
    ages: [0, 4],
  },
  {
    kind: 'service',
    names: ['Speech and Language Therapy', 'Talking Together', 'First Words Clinic'],
    does: [
      'helps children who find it hard to talk or understand',
      'helps with eating, drinking and swallowing',
    ],
    categories: ['health', 'education'],
    needs: [communication],
    ages: [0, 18],
  },
  {
    kind: 'service',
    names: ['Occupational Therapy', 'Hands and Balance Clinic'],
    does: ['helps with dressing, writing and moving about', 'advises on chairs, splints and bathing aids'],
    categories: ['health'],
    needs: [body],
    ages: [0, 18],
  },
  {
    kind: 'service',
    names: ['Autism Advice Team', 'Autism Outreach', 'Understanding Autism Course'],
    does: ['helps families and schools to understand autism', 'gives ideas for meltdowns, sleep and change'],
    categories: ['education', 'advice'],
    needs: [communication, feelings],
    ages: [2, 19],
  },
  {
    kind: 'service',
    names: ['Short Breaks at Home', 'Weekend Short Breaks', 'Respite Stays'],
    does: [
      'gives carers a rest while a worker looks after your child',
      'takes disabled children on days out',
    ],
    categories: ['social-care'],
    needs: [learning, body],
    ages: [5, 18],
  },
  {
    kind: 'service',
    names: ['Young Minds Matter Counselling', 'Worry Workshop', 'Mental Health Support Team'],
    does: ['helps with worry, low mood and sleep', 'works with pupils in school and online'],
    categories: ['health'],
    needs: [feelings],
    ages: [7, 18],
  },
  {
    kind: 'service',
    names: ['Registered Childminder', 'Seaside Childminding'],
    does: ['looks after a few children in a family home', 'has places before and after school'],
    categories: ['early-years'],
    needs: [],
    ages: [0, 11],
  },
  {
    kind: 'service',
    names: ['Refuge and Safe Homes', 'Safe Haven Support'],
    does: [
      'finds a safe place for families who must leave home',
      'helps children get over what they have seen',
    ],
    categories: ['social-care', 'advice'],
    needs: [feelings],
  },
  {
    kind: 'service',
    names: ['Independent Travel Training', 'School Transport Help', 'Blue Badge Help Desk'],
    does: ['teaches young people to use the bus', 'helps you fill in forms about travel'],
    categories: ['money-and-travel', 'adulthood'],
    needs: [learning, body],
    ages: [11, 25],
  },
  {
    kind: 'service',
    names: ['Supported Internships', 'Ready for Work', 'Next Steps College Link'],
    does: ['finds work places for young people with a plan', 'gives you a coach while you learn the job'],
    categories: ['adulthood', 'education'],
    needs: [learning, communication],
    ages: [16, 25],
  },
  {
    kind: 'group',
    names: ['Parents’ Coffee Morning', 'Carers’ Circle', 'Dads’ Breakfast Club'],
    does: ['is a friendly place for parents to meet', 'has a guest speaker every month'],
    categories: ['advice'],
    needs: [],
  },
  {
    kind: 'group',
    names: ['Sensory Saturday', 'Quiet Swim', 'Stay and Play for All', 'Bubbles and Lights'],
    does: ['has soft lights, water and quiet toys', 'keeps numbers small so that it stays calm'],
    categories: ['things-to-do', 'early-years'],
    needs: [communication, body],
    ages: [0, 8],
  },
  {
    kind: 'group',
    names: ['Youth Club', 'Friday Night Club', 'Gaming Club', 'Boccia and Ball Games'],
    does: ['is a club where everyone can join in', 'runs games, cooking and art with trained staff'],
    categories: ['things-to-do'],
    needs: [learning, feelings],
    ages: [10, 19],
  },
  {
    kind: 'group',
    names: ['Deaf Children’s Group', 'Signing Café', 'Sight Loss Social'],
    does: ['brings deaf and hearing families together', 'teaches first signs through songs and stories'],
    categories: ['things-to-do', 'advice'],
    needs: [body],
    ages: [0, 18],
  },
  {
    kind: 'school',
    names: ['Primary School', 'Infant School', 'Academy', 'Community School'],
    does: ['is a school with a trained SENCO', 'plans help for each child and checks how it goes'],
    categories: ['education'],
    needs: [communication, learning, feelings, body],
    ages: [4, 16],
  },
  {
    kind: 'school',
    names: ['Special School', 'Sixth Form College', 'Nursery School'],
    does: ['has small classes and therapists on site', 'works with families on every step'],
    categories: ['education'],
    needs: [communication, learning, body],
    ages: [3, 19],
  },
  {
    kind: 'information',
    names: ['How to Ask for an EHC Needs Assessment', 'Your Child’s Annual Review', 'If You Disagree'],
    does: ['tells you what to do and how long it takes', 'has letters you can copy'],
    categories: ['ehc-plans'],
    needs: [communication, learning, feelings, body],
    ages: [0, 25],
  },
  {
    kind: 'information',
    names: ['Help with Money', 'Disability Living Allowance', 'Grants for Families'],
    does: ['lists the money you may be able to get', 'says where to get help with the forms'],
    categories: ['money-and-travel', 'advice'],
    needs: [],
  },
  {
    kind: 'event',
    names: ['SEND Family Fun Day', 'Relaxed Cinema', 'Local Offer Live', 'Moving to Secondary Evening'],
    does: ['is a day out for the whole family', 'lets you meet the people behind the services'],
    categories: ['things-to-do', 'advice'],
    needs: [],
  },
  {
    kind: 'event',
    names: ['Sleep Workshop for Parents', 'Meltdowns Workshop', 'Dyslexia Drop-in'],
    does: ['is a short course with time for questions', 'gives you ideas to try at home the same day'],
    categories: ['advice', 'education'],
    needs: [learning, feelings],
    ages: [3, 14],
  },
]
