import type { FeedbackPack } from '#feedback'

/** What nobody said: invented comments on an invented council, at several stages, to show what the pages do. */
export const inventedComments: NonNullable<FeedbackPack['examples']> = [
  {
    subject: 'missing',
    who: 'parent',
    words: 'There is nothing on Saturdays for children who use a wheelchair. We would come every week.',
    received: '2026-01-12',
    published: {
      on: '2026-01-22',
      answer: 'You are right. We looked, and there was nothing at all. Eleven other families said the same.',
      what: {
        outcome: 'done',
        action: 'We paid for a Saturday sports club with hoists and trained staff. It starts at Easter.',
        team: 'Commissioning team',
        on: '2026-01-22',
      },
    },
  },
  {
    subject: 'reach',
    who: 'young person',
    words: 'I am 16. The pages talk to my mum, not to me.\nCan you write some for us?',
    received: '2026-03-09',
    published: {
      on: '2026-03-17',
      answer: 'Yes. We should have done it from the start. Six young people are writing them with us.',
      what: {
        outcome: 'planned',
        action: 'Put ten pages for young people on this site, written with young people.',
        team: 'Family Guide team',
        due: '2026-10-30',
      },
    },
  },
  {
    subject: 'quality',
    who: 'parent',
    words:
      'The play worker was patient with my daughter and told me what to try at home. It changed our mornings.',
    received: '2026-04-20',
    published: {
      on: '2026-04-22',
      answer: 'Thank you. We have told the team, and it made their day.',
      what: { outcome: 'nothing needed' },
    },
  },
  {
    subject: 'quality',
    who: 'parent',
    words: 'We waited eleven months for speech therapy. Please make it shorter.',
    received: '2026-05-11',
    published: {
      on: '2026-06-08',
      answer: 'That is far too long, and we are sorry. We also took too long to answer you.',
      what: {
        outcome: 'cannot do',
        action:
          'There are not enough therapists and we cannot hire more this year. We now show the wait on the page, and what you can do while you wait.',
        team: 'Health commissioning team',
      },
    },
  },
  {
    subject: 'information',
    who: 'professional',
    words: 'The page on transport gave last year’s date for asking.',
    received: '2026-09-07',
    published: {
      on: '2026-09-09',
      answer: 'Thank you for telling us. It was wrong for nine days.',
      what: {
        outcome: 'done',
        action: 'We put the date right and now check that page each July.',
        team: 'Family Guide team',
        on: '2026-09-08',
      },
    },
  },
  {
    subject: 'making',
    who: 'parent',
    words: 'You asked for our views in August, when everyone is away.',
    received: '2026-10-05',
    published: {
      on: '2026-10-14',
      answer: 'That was a mistake. We heard from nine families only.',
      what: {
        outcome: 'planned',
        action: 'Ask again in term time, in the evening and by phone, with the parent carer forum.',
        team: 'Family Guide team',
        due: '2027-02-12',
      },
    },
  },
  {
    subject: 'reach',
    words: 'The print is too small on my phone when I turn it.',
    received: '2026-11-16',
  },
]
