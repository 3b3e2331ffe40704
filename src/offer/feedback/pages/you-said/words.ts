import type { Who } from '../../rules/comments/subjects.ts'

export const words = {
  title: 'You said, we did',
  description:
    'What families, young people and staff told us about this site and the help here, and what we did.',
  intro:
    'This is what people told us, and what we did about it. Names and anything else that could show who wrote are taken out first.',
  tellUs: 'Tell us what you think',
  reports: 'Year by year',
  report: (year: number) => `What you said and what we did in ${year}`,
  choose: 'Show comments about',
  all: 'Everything',
  counted: (name: string, count: number) => `${name} (${count})`,
  emptyTitle: 'Nobody has told us anything yet',
  empty:
    'When someone does, you can read it here with our answer. We say what we will do, which team will do it, and by when. If we cannot do it, we say why.',
  emptySubject: 'Nobody has told us about this yet. If you have something to say, please do.',
  canSay: 'You can tell us about:',
  be: 'Be the first to tell us',
  said: 'You said',
  by: {
    parent: 'a parent or carer',
    'young person': 'a child or young person',
    professional: 'someone who works with children',
    'someone else': 'someone else',
  } satisfies Record<Who, string>,
  from: (who: string) => `From ${who}`,
  about: 'About',
  pageAt: (path: string) => `the page ${path}`,
  answer: 'We say',
  did: 'We did',
  willDo: 'We will do',
  cannot: 'We cannot do this, because',
  nothing: 'Nothing needs to change.',
  byTeam: (team: string) => `By: ${team}`,
  due: (day: string) => `We aim to finish by ${day}.`,
  late: (day: string) => `We said by ${day}. It is late.`,
  done: (day: string) => `Done on ${day}.`,
  tags: {
    planned: 'To do',
    late: 'Late',
    done: 'Done',
    'cannot do': 'Cannot do',
    'nothing needed': 'Answered',
  },
  published: (day: string) => `Answered on ${day}`,
} as const
