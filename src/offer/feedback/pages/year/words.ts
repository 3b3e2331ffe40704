import type { Reason } from '../../rules/comments/reasons.ts'
import type { Who } from '../../rules/comments/subjects.ts'
import type { Kind } from '../../rules/details.ts'

const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)
const comments = (count: number) => times(count, 'comment', 'comments')
const days = (count: number) => times(count, 'working day', 'working days')

export const words = {
  title: (year: number) => `What you said and what we did in ${year}`,
  description: (year: number) =>
    `A report on what people told us in ${year}, how long we took, and what changed.`,
  back: 'You said, we did',
  law: 'The law asks us to publish this at least once a year, in a way that shows nobody who wrote.',
  cite: 'Children and Families Act 2014, section 30(6); SEND Regulations 2014, regulation 56',
  notOver: (day: string) => `The year is not over. These numbers are up to ${day}.`,
  print: 'To keep or share this page on paper, use the print button of your browser.',
  none: 'Nobody told us what they think in this year.',
  invite: 'Tell us what you think',
  howMany: 'How many comments we had',
  total: (count: number, waiting: number) =>
    `We had ${comments(count)}. ${waiting === 0 ? 'We have answered them all.' : `${waiting} ${waiting === 1 ? 'is' : 'are'} still waiting for an answer.`}`,
  columns: { subject: 'About', received: 'All', published: 'Shown', waiting: 'Waiting' },
  tableCaption:
    'Comments by what they were about: all of them, those shown on this site with our answer, and those still waiting',
  who: 'Who told us',
  whos: {
    parent: 'Parents and carers',
    'young person': 'Children and young people',
    professional: 'People who work with children',
    'someone else': 'Someone else',
    'not said': 'Did not say',
  } satisfies Record<Who | 'not said', string>,
  few: 'fewer than 5',
  whyFew: 'Where there are fewer than 5, we do not give the number, so that nobody can be picked out.',
  howLong: 'How long we took',
  noneAnswered: 'We have not answered any yet.',
  median: (count: number) => `Half were answered within ${days(count)}.`,
  tooFew: 'There are too few answers to say what is usual.',
  slowest: (count: number) => `The slowest took ${days(count)}.`,
  inTime: (count: number, of: number) =>
    `${count} of ${of} ${of === 1 ? 'was' : 'were'} answered by the day we gave.`,
  overdue: (count: number) =>
    count === 1
      ? '1 is past the day we gave, and still waiting.'
      : `${count} are past the day we gave, and still waiting.`,
  young: 'What children and young people said',
  noYoung: 'No child or young person who told us so has a comment here this year. We need to ask better.',
  changed: 'What changed',
  nothingChanged: 'Nothing has changed yet because of a comment this year.',
  planned: 'What we said we will do',
  cannot: 'What we could not do, and why',
  silent: 'What nobody told us about',
  silentLead: 'Nobody told us about these. That does not mean that all is well. We should ask.',
  allHeard: 'We heard about everything the law has us ask about.',
  notPublished: 'What we did not put on this site, and why',
  privately: (count: number) => `${comments(count)} had an answer in private.`,
  reasons: {
    'abusive or vexatious': 'Written in a way meant to hurt or to waste time',
    'about one child':
      'About the help one child gets. That is private. We passed it to the people who deal with it',
    duplicate: 'Said the same as another',
    'identifies someone': 'Could have shown who somebody is, even after changes',
  } satisfies Record<Reason, string>,
  other: 'What else people told us',
  others: {
    problem: (count: number) =>
      times(count, 'report of something wrong on a page', 'reports of something wrong on a page'),
    suggestion: (count: number) => times(count, 'group or activity to add', 'groups or activities to add'),
    missing: (count: number) => times(count, 'search that found no help', 'searches that found no help'),
  } satisfies Record<Kind, (count: number) => string>,
  late: 'Late',
  saidBefore: 'Someone said: ',
} as const
