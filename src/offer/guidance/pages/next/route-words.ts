import { toEpochDay, type Day } from '#kit/day'
import { dutyOn } from '#law'
import type { RouteName } from '../../rules/routes.ts'
import { timeInWords } from '../../rules/time-in-words.ts'

export type RouteWords = {
  title: string
  who: string
  /** Words to say or write, as they might be spoken. */
  say?: string
  bring?: readonly string[]
  afterwards?: readonly string[]
  links: readonly { text: string; href: string }[]
  /** Numbers to ring, shown after the words. */
  contact?: 'help lines' | 'the council'
}

/** Every route, told for an age. Time limits are the law's, as it stands today. */
export const routeWords = (age: number, today: Day): Readonly<Record<RouteName, RouteWords>> => {
  const toDecide = timeInWords(dutyOn('decide whether to assess', toEpochDay(today)))
  const inAll = timeInWords(dutyOn('send the final plan', toEpochDay(today)))
  const assessmentThen = [
    `The council must tell you in ${toDecide} if it will assess. If there is to be a plan, it must come in ${inAll}.`,
    'If the council says no, it must say why and how you can appeal.',
    'Most children get the help they need without a plan. Help at nursery, school or college goes on while you wait.',
  ]
  const assessmentLinks = [
    { text: 'A letter you can copy', href: '/letters/ask-for-an-assessment' },
    { text: 'Ask online', href: '/ask-for-an-assessment' },
    { text: 'What happens, step by step', href: '/the-20-weeks' },
    { text: 'Work out your dates', href: '/work-out-your-dates/request' },
  ]
  return {
    'independent-advice': {
      title: 'Get free, independent advice',
      who: 'Every area has an advice service for special needs. It listens, explains your rights and can help you with letters and meetings. It does not take sides, and what you say is private.',
      say: 'I am worried about my child. Can you help me work out what to do first?',
      bring: ['any letters or reports you have', 'a note of what worries you most'],
      links: [search('Find more advice and support', 'advice and support for parents')],
      contact: 'help lines',
    },
    school: {
      title: 'Talk to the school',
      who: 'Start with the class teacher or form tutor. Then ask for the SENCO. That is the teacher who looks after special needs. Every school must have one. Ring the school office to find out who it is.',
      say: 'I think my child is finding this hard. What have you seen? What help can you give, and when can we meet?',
      bring: [
        'what you see at home: what is hard, and what goes well',
        'what your child says about school',
        'any reports or letters',
      ],
      afterwards: [
        'The school should look at what your child needs, plan help, give it, and check if it works.',
        'If it gives your child special help, it must tell you.',
        'You do not need to wait for a doctor to say what it is called. Help follows the need.',
      ],
      links: [
        { text: 'How help at school works', href: '/graduated-pathway' },
        { text: 'A letter to ask for a meeting', href: '/letters/ask-for-a-meeting' },
        search('Help in schools', 'SENCO'),
      ],
    },
    nursery: {
      title: 'Talk to the nursery or childminder',
      who: 'Speak to the person who knows your child best there, often called the key person. Ask who looks after special needs (the SENCO). They can ask other teams to help, and some teams only take a child if a nursery or a nurse asks.',
      say: 'I have noticed this about my child. Have you seen it too? What can we both try, and who else could help?',
      bring: [
        'your child’s red book, if you have it',
        'what you see at home: what is hard, and what goes well',
      ],
      afterwards: [
        'They should plan help with you and check if it works. If they give special help, they must tell you.',
        'At about age 2 there are two checks, one by a health visitor and one at nursery. Say then what worries you, or sooner.',
      ],
      links: [
        { text: 'How extra help works', href: '/graduated-pathway' },
        search('Teams that help in nurseries', 'early years SEND support'),
        search('Money to help nurseries include a child', 'disability access fund'),
      ],
    },
    'health-visitor': {
      title: 'Talk to your health visitor',
      who: 'Health visitors are nurses for families with a child under 5, and up to the time school takes over. Ask at your GP’s surgery or a family hub. You need not wait for the check at age 2.',
      say: 'I am worried about how my child talks, moves, plays or feeds. Can you look at this with me, and tell me who else can help?',
      bring: [
        'your child’s red book',
        'a note or a short film of what worries you',
        'what your child likes and can do',
      ],
      afterwards: [
        'The health visitor can check how your child is growing and learning.',
        'They can ask other teams to help, such as home visiting teachers and speech therapists. Ask them to do so if you think it would help.',
      ],
      links: [
        search('Find a health visitor', 'health visitor'),
        search('Find a family hub', 'family hub'),
        search('Help for under-fives at home', 'portage'),
      ],
    },
    college: {
      title: 'Talk to the college or training provider',
      who: 'Start with a tutor. Then ask for the person in charge of learning support. A young person over 16 can do this alone, or bring someone.',
      say: 'I find this hard. What help can I get with my course, and in exams?',
      bring: ['reports or plans from school', 'what helped before, and what did not'],
      afterwards: [
        'The college should agree what help to give, give it, and check with you if it works.',
        'It must do all it can to meet special needs, with or without a plan.',
      ],
      links: [search('Help at college', 'college'), search('Training with support', 'supported internship')],
    },
    'home-educated': {
      title: 'Talk to the council’s special needs team',
      who: 'A child who is taught at home has the same right to be assessed and to have a plan. Ring the council’s team. It can tell you who can see your child, as there is no school to ask.',
      say: 'I teach my child at home and I think they need extra help. What can the council offer us?',
      bring: ['what you teach, and what is hard', 'any reports you have'],
      afterwards: [
        'Your GP can still send your child to health teams such as speech therapy.',
        'You can ask for an EHC needs assessment at any time.',
      ],
      links: [
        search('Who can look at learning needs', 'educational psychology'),
        ...assessmentLinks.slice(0, 1),
      ],
      contact: 'the council',
    },
    'out-of-school': {
      title: 'Ask the council about a school place',
      who: 'Children of school age have a right to education. If yours has no school, or is too ill or too unhappy to go, the council must see that they are taught. Ring and ask for the special needs team.',
      say: 'My child is not in school. They need extra help. What will you put in place, and by when?',
      bring: ['how long they have been out, and why', 'letters from school, doctors or the council'],
      afterwards: [
        'If your child is on a school’s list, that school should work on this with you.',
        'If they have a plan, ask for a review at once.',
      ],
      links: [
        search('Teaching for children who cannot go to school', 'alternative provision'),
        { text: 'A letter to ask for a review', href: '/letters/ask-for-a-review' },
      ],
      contact: 'the council',
    },
    'out-of-college': {
      title: 'Ask about learning, training or work',
      who: 'The council can help young people with special needs find a course, training or a job. This can go on to the age of 25.',
      say: 'I want to learn or work, and I need some support. What is there for me?',
      bring: ['what you like and are good at', 'what makes it hard now', 'any plan or report from school'],
      links: [search('Training and work with support', 'employment support'), search('Colleges', 'college')],
      contact: 'the council',
    },
    doctor: {
      title: age <= 19 ? 'See your GP, or ask for the school nurse' : 'See your GP',
      who:
        age <= 19
          ? 'A GP can check your child’s health and send you to other health teams. For a child at school, the school nurse can help too.'
          : 'A GP can check your health and send you to other health teams. Ask for a health check each year if you have a learning disability.',
      say: 'This has been going on for some time and it gets in the way of daily life. Who can look into it?',
      bring: [
        'when it began and how often it happens',
        'what makes it better or worse',
        'what others have noticed',
      ],
      afterwards: [
        'Ask how long you may wait, and what you can do in the meantime. Some teams let families ask for help themselves.',
      ],
      links: [
        search('Health services', 'children health service'),
        search('School nurses', 'school nurse'),
        search('Mental health', 'mental health'),
      ],
    },
    'parent-asks': {
      title: 'Ask the council for an EHC needs assessment',
      who: 'You can ask. You are the parent, so you need nobody’s leave. You need no form. You need no proof, no report and no set time of help at school first. A letter or an e-mail is enough. Up to the last Friday in June of year 11 the parent asks. From then the young person does.',
      say: 'I am asking for an EHC needs assessment for my child. I think my child has or may have special needs, and may need a plan.',
      bring: [
        'Nothing is needed. But it helps to say what is hard, what has been tried, and what you think would help',
        'copies of reports, if you have some',
      ],
      afterwards: assessmentThen,
      links: assessmentLinks,
      contact: 'the council',
    },
    'young-person-asks': {
      title: 'A young person can ask for an EHC needs assessment',
      who: 'From the end of June in year 11 the right is the young person’s own, up to the age of 25. You can ask for yourself. A parent or friend can help you write. You need no form, no proof and nobody’s leave.',
      say: 'I am asking for an EHC needs assessment. I think I have or may have special needs, and may need a plan to help me learn.',
      bring: [
        'Nothing is needed. But it helps to say what is hard and what would help you',
        'copies of reports, if you have some',
      ],
      afterwards: assessmentThen,
      links: assessmentLinks,
      contact: 'the council',
    },
    'adult-help': {
      title: 'Help for adults',
      who: 'At 25 the right to ask for a new plan ends. A plan you have may last to the end of your course year. The council’s adult care team and your GP can help from here.',
      say: 'I am 25 and I need support. Can you look at what I need as an adult?',
      bring: ['your plan, if you have one', 'what you need help with each day'],
      links: [search('Help for adults', 'adult'), search('Support to work', 'employment support')],
    },
    nearby: {
      title: 'See what there is near you',
      who: 'You can look for clubs, groups, short breaks and services. Put in your postcode to see the nearest first.',
      links: [
        { text: 'Everything for this age', href: `/search?age=${age}` },
        search('Groups for parents and carers', 'parent carer group'),
        search('Short breaks', 'short breaks'),
        search('Well-being', 'wellbeing'),
      ],
    },
  }
}

const search = (text: string, q: string) => ({
  text,
  href: `/search?${new URLSearchParams({ q }).toString()}`,
})
