import { duty, read, regulation, secondary, unread } from './cited.ts'

/** SEND Regulations 2014 (SI 2014/1530), Part 4. */
export const regulationsDuties = [
  duty('reg53', regulation('53', read), 'Put in everything that Schedule 2 lists', {
    restsOn: 'all of Schedule 2',
  }),
  duty(
    'reg54-consult',
    regulation('54', read),
    'Consult families, schools, the NHS and others when we make and review it',
    { kind: 'do' },
  ),
  duty(
    'reg55-involve',
    regulation('55', unread),
    'Involve children, young people and parents in planning, publishing and reviewing it',
    { kind: 'do' },
  ),
  duty(
    'reg56-content',
    regulation('56', read),
    'Ask for comments on what is in it, how good the help is and what is missing',
    { kind: 'do', mentions: ['missing'] },
  ),
  duty('reg56-access', regulation('56', read), 'Ask for comments on how easy it is to use', {
    kind: 'do',
    mentions: ['easy'],
  }),
  duty('reg56-making', regulation('56', read), 'Ask for comments on how it was made and who took part', {
    kind: 'do',
    mentions: ['how it was made', 'who was asked'],
  }),
  duty(
    'reg56-publish',
    regulation('56', read),
    'Publish comments and our answers with it at least once a year, so that nobody can be known',
    { kind: 'do' },
  ),
  duty('reg57-website', regulation('57', secondary), 'Put it on a website', { mentions: ['local offer'] }),
  duty('reg57-offline', regulation('57', secondary), 'Say how people without the internet can get it', {
    mentions: ['phone', 'post'],
  }),
  duty(
    'reg57-groups',
    regulation('57', secondary),
    'Say how different groups can get it, people with special needs or a disability among them',
    { mentions: ['easy read', 'braille'] },
  ),
]
