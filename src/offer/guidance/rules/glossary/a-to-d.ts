import { row } from './row.ts'

export const aToD = [
  row(
    'aac',
    'AAC',
    ['augmentative and alternative communication'],
    'Ways to talk without speech, such as signs, picture cards or a device that speaks.',
  ),
  row(
    'academy',
    'academy',
    ['academies'],
    'A school that gets its money straight from the government and not through the council.',
  ),
  row(
    'adhd',
    'ADHD',
    [],
    'Attention deficit hyperactivity disorder. It can be hard to sit still, wait or pay attention.',
  ),
  row(
    'alternative-provision',
    'alternative provision',
    [],
    'Teaching somewhere else for a child who cannot go to their usual school for now.',
  ),
  row(
    'annual-review',
    'annual review',
    ['annual reviews'],
    'A meeting at least once a year to check that an EHC plan still fits, and what should change.',
  ),
  row(
    'appeal',
    'appeal',
    ['appeals'],
    'To ask an independent judge to look again at a decision the council has made.',
  ),
  row(
    'assess-plan-do-review',
    'assess, plan, do, review',
    ['APDR'],
    'The four steps of extra help: find out what is hard, plan, do it, then check if it worked.',
  ),
  row(
    'assistive-technology',
    'assistive technology',
    [],
    'Things that make learning or daily life easier, such as a screen reader or a special keyboard.',
  ),
  row(
    'autism',
    'autism',
    ['ASD', 'autistic spectrum disorder', 'autism spectrum disorder'],
    'A different way of seeing and sensing the world. It can affect talking, play and coping with change.',
  ),
  row(
    'bsl',
    'BSL',
    ['British Sign Language'],
    'British Sign Language: the language of the deaf community, made with the hands, face and body.',
  ),
  row(
    'camhs',
    'CAMHS',
    ['child and adolescent mental health services'],
    'The part of the NHS that helps children and young people with their mental health.',
  ),
  row(
    'carers-assessment',
    'carer’s assessment',
    ['carers assessment', 'carer’s assessments'],
    'A talk with the council about the care you give and what would help you.',
  ),
  row(
    'code-of-practice',
    'SEND Code of Practice',
    ['Code of Practice'],
    'The government’s book of rules for schools, councils and the NHS on helping children with special needs.',
  ),
  row(
    'continuing-care',
    'continuing care',
    [],
    'Extra care that the NHS pays for when a child has very big health needs.',
  ),
  row(
    'co-production',
    'co-production',
    ['co-produce', 'co-produced'],
    'Working out a plan together with families, as equals, from the start.',
  ),
  row(
    'direct-payment',
    'direct payment',
    ['direct payments'],
    'Money paid to a family so that they can buy help themselves.',
  ),
  row(
    'dla',
    'DLA',
    ['Disability Living Allowance'],
    'Disability Living Allowance: money for the extra costs of a disabled child under 16.',
  ),
  row(
    'dsa',
    'Disabled Students’ Allowance',
    ['DSA'],
    'Money for the extra costs that a disabled student has at university.',
  ),
  row(
    'draft-plan',
    'draft plan',
    ['draft EHC plan'],
    'An EHC plan that is not final yet. You can ask for changes to it.',
  ),
]
