import type { StepTold } from '../steps.tsx'
import type { Section } from '../text.tsx'

const code = 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25'
const act = 'https://www.legislation.gov.uk/ukpga/2014/6/section/'

export const words = {
  title: 'The graduated pathway',
  description: 'How extra help works at nursery, school and college: assess, plan, do, review.',
  lead: 'Extra help grows step by step. The school finds out what a child needs, plans help, gives it, and checks if it worked. Then it goes round again.',
  picture: 'Assess, plan, do and review as a circle',
  summary:
    'Four boxes in a circle. Assess leads to plan, plan leads to do, do leads to review, and review leads back to assess. The steps in words say the same.',
  round: { assess: 'Assess', plan: 'Plan', do: 'Do', review: 'Review' },
  unread: 'We have not yet read the laws named here word for word. Check them before you rely on them.',
  help: 'Talk to someone about this',
}

/** Before the steps. */
export const before: readonly Section[] = [
  {
    heading: 'Before extra help starts',
    bullets: [
      'All children should get good teaching, in small steps that suit them.',
      'If a teacher sees a child falling behind, the class team gives some extra help first.',
      'If that is not enough, the teacher asks the SENCO. A SENCO is the teacher who looks after special needs.',
      'The SENCO decides with you if your child should have “SEN support”. SEN stands for special educational needs.',
    ],
  },
]

export const steps: readonly StepTold[] = [
  {
    title: 'Assess: what does the child need?',
    who: 'The teacher and the SENCO, with you and your child. They may ask people from outside the school.',
    gets: 'A clear picture of what is hard and what goes well. Your child is asked what they find hard.',
    when: 'As soon as anyone is worried. It need not wait for a diagnosis.',
    late: 'Write to the SENCO and ask for a meeting.',
    letter: 'ask-for-a-meeting',
    law: { cite: 'SEND Code of Practice 2015, paragraphs 6.45 to 6.47', url: code },
  },
  {
    title: 'Plan: what will we do?',
    who: 'The teacher, the SENCO and you.',
    gets: 'A plan in writing most of the time. It says what help, how often, by whom, and what should get better. You must be told that special help is starting.',
    when: 'Before the help starts. Agree a day to look at it again.',
    late: 'Ask for the plan in writing.',
    law: { cite: 'Children and Families Act 2014, section 68', url: `${act}68` },
  },
  {
    title: 'Do: give the help',
    who: 'The class teacher stays in charge, even if others give some of the help.',
    gets: 'The help in the plan. The school must do its best to give what your child needs.',
    when: 'Most often for up to 12 weeks, about a term. Then it should be looked at.',
    late: 'Ask who gives the help, on which days, and since when.',
    law: { cite: 'Children and Families Act 2014, section 66', url: `${act}66` },
  },
  {
    title: 'Review: did it help?',
    who: 'The teacher, the SENCO, you and your child.',
    gets: 'A clear answer: what got better, and what comes next. If the help did not work, the plan changes.',
    when: 'On the day that was agreed. A school should meet you at least three times a year.',
    late: 'Ask for a review.',
    letter: 'ask-for-a-review',
    law: { cite: 'SEND Code of Practice 2015, paragraphs 6.53 to 6.56 and 6.65', url: code },
  },
]

/** After the steps. */
export const after: readonly Section[] = [
  {
    heading: 'What a school must tell you',
    bullets: [
      'It must tell you when it starts to give your child special help.',
      'It must tell you who the SENCO is.',
      'It must put a report on its website each year that says how it helps children with special needs.',
      'It must write to you about your child’s progress at least once a year.',
    ],
  },
  {
    heading: 'At nursery and at college',
    bullets: [
      'Nurseries and childminders work in the same four steps, and must tell you when special help starts.',
      'Colleges should do the same. There the young person takes part for themselves.',
    ],
  },
  {
    heading: 'If this is not enough',
    lines: [
      'You can ask the council for an EHC needs assessment at any time. EHC stands for education, health and care. You need not wait for the steps to go round a set number of times, and no one can make you.',
    ],
    links: [
      { text: 'The 20 weeks, step by step', href: '/the-20-weeks' },
      { text: 'A letter to ask for a meeting', href: '/letters/ask-for-a-meeting' },
      { text: 'A letter to ask for a review', href: '/letters/ask-for-a-review' },
      { text: 'I think my child needs extra help', href: '/what-to-do-next' },
      { text: 'Find a SENCO', href: '/search?q=SENCO' },
    ],
  },
]
