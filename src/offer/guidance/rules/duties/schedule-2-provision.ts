import { duty, read, schedule2, unchecked } from './cited.ts'

/** SEND Regulations 2014, Schedule 2: what providers offer, one by one. */
export const provisionDuties = [
  duty(
    'sch2-1-early-years',
    schedule2('1', read),
    'Help in our area: from nurseries, childminders and other early years providers',
    { mentions: ['nurser'], alsoListings: true },
  ),
  duty(
    'sch2-1-schools',
    schedule2('1', read),
    'Help in our area: from state schools and academies, with their units',
    { mentions: ['mainstream'], alsoListings: true },
  ),
  duty('sch2-1-special-schools', schedule2('1', read), 'Help in our area: from special schools', {
    mentions: ['special school'],
    alsoListings: true,
  }),
  duty('sch2-1-post-16', schedule2('1', read), 'Help in our area: from colleges and others after 16', {
    mentions: ['college'],
    alsoListings: true,
  }),
  duty(
    'sch2-1-section-41',
    schedule2('1', read),
    'Help in our area: from independent special schools and colleges on the section 41 list',
    { mentions: ['section 41'], alsoListings: true },
  ),
  duty('sch2-1-pru', schedule2('1', read), 'Help in our area: from pupil referral units', {
    mentions: ['pupil referral', 'excluded', 'exclusion'],
    alsoListings: true,
  }),
  duty('sch2-1-commissioned', schedule2('1', read), 'Help in our area: from those the council pays to help', {
    mentions: ['team', 'arrange', 'panel'],
    alsoListings: true,
  }),
  duty('sch2-2', schedule2('2', read), 'The same help outside our area', {
    mentions: ['outside'],
    alsoListings: true,
  }),
  duty(
    'sch2-3-mainstream',
    schedule2('3', read),
    'What ordinary schools and colleges do, with help to follow the lessons',
    { mentions: ['best endeavours', 'lessons', 'classroom', 'class'] },
  ),
  duty(
    'sch2-3-special',
    schedule2('3', read),
    'What special schools, and schools and colleges on the section 41 list, do',
    { mentions: ['special school'], alsoListings: true },
  ),
  duty(
    'sch2-3-council',
    schedule2('3', read),
    'What the council itself makes sure of in schools and elsewhere',
    { mentions: ['council'], alsoListings: true },
  ),
  duty('sch2-3-money', schedule2('3', read), 'How money for special needs works', {
    mentions: ['budget', 'element'],
  }),
  duty('sch2-4-identify', schedule2('4', unchecked), 'How special needs are spotted', {
    mentions: ['notice', 'worr', 'find'],
  }),
  duty('sch2-4-consult', schedule2('4', unchecked), 'How parents and young people are asked', {
    mentions: ['you'],
  }),
  duty('sch2-4-secure', schedule2('4', unchecked), 'How help and equipment are arranged', {
    mentions: ['equipment', 'help', 'laptop'],
  }),
  duty('sch2-4-move', schedule2('4', unchecked), 'How moves between stages and to adult life are supported', {
    mentions: ['move', 'adult'],
  }),
  duty('sch2-5-teaching', schedule2('5', read), 'How children with special needs are taught', {
    mentions: ['lessons', 'classroom'],
  }),
  duty('sch2-5-curriculum', schedule2('5', read), 'How lessons and rooms are changed to suit them', {
    mentions: ['changes', 'lessons'],
  }),
  duty('sch2-5-learning-support', schedule2('5', read), 'What extra help to learn there is', {
    mentions: ['help'],
  }),
  duty(
    'sch2-5-progress',
    schedule2('5', read),
    'How progress is looked at and reviewed, with the family’s part',
    { mentions: ['review', 'progress'] },
  ),
  duty(
    'sch2-5-effectiveness',
    schedule2('5', read),
    'How anyone knows if the help works, with the family’s part',
    { mentions: ['works', 'difference'] },
  ),
  duty('sch2-5-facilities', schedule2('5', read), 'How they can use rooms and equipment', {
    mentions: ['building', 'equipment', 'handrails', 'room'],
  }),
  duty('sch2-5-activities', schedule2('5', read), 'How they can join clubs, trips, sport and play', {
    mentions: ['clubs', 'trips'],
  }),
  duty('sch2-5-support', schedule2('5', read), 'What support there is', { mentions: ['help'] }),
  duty('sch2-5-expertise', schedule2('5', read), 'How staff get the skills they need', {
    mentions: ['train'],
  }),
  duty(
    'sch2-5-wellbeing',
    schedule2('5', read),
    'How feelings, mental health and friendships are looked after',
    { mentions: ['feelings'] },
  ),
  duty('sch2-5-each', schedule2('5', read), 'All of that for each provider by name', { alsoListings: true }),
]
