export const words = {
  link: 'Ask for an assessment of a child',
  listTitle: 'Ask for an assessment of a child on your roll',
  listLead:
    'Nobody has to have done anything first: no cycles, no sum spent, no report. The clock starts the day you send it.',
  noChildren: 'No child on your roll is on record here yet. You can still ask with the form for everybody.',
  publicForm: 'Ask without the child’s record',
  back: 'Back',
  home: 'Home',
  carryOn: 'Save and carry on',
  later: 'Save and come back later',
  optional: 'You can leave any box empty and carry on. What you write is saved as you go.',
  savedElsewhere:
    'You saved this in another window meanwhile. This is what you wrote there; save again to keep what is in the boxes',
  open: (reference: string) => `There is an open request for this child already: ${reference}.`,
  openText:
    'You can add what you know to it. You may still send one of your own: the two are then made one, and the earlier day counts.',
  addToIt: 'Add what you know to it',
  papers: 'Papers',
  papersText: 'You can add papers to the child’s record, such as a support plan or reports. None are needed.',
  addPapers: 'Add a paper',
  check: 'Check what you wrote',
  change: 'Change',
  empty: 'Left empty',
  send: 'Send the request',
  sent: 'We have your request',
  sentText: (day: string) =>
    `The council got it today. It must decide whether to assess by ${day}, and tell the family and you.`,
  reference: 'Reference',
  code: 'Your private code',
  codeText:
    'With the reference and this code you can see where the request is without signing in. Write both down.',
  notYours: 'This child is not on your roll today, so you cannot ask from here. Use the form for everybody.',
  steps: {
    why: {
      title: 'Why are you asking now?',
      boxes: {
        why: 'What worries you, and what has changed',
        strengths: 'What the child is good at, and what makes a good day',
      },
    },
    needs: {
      title: 'What is hard for the child?',
      boxes: {
        communication: 'Talking, understanding and being with others',
        learning: 'Thinking and learning',
        feelings: 'Feelings, behaviour and mental health',
        body: 'Seeing, hearing, moving and health',
      },
    },
    development: {
      title: 'How is the child developing?',
      boxes: {
        communication: 'Talking, listening and playing with others',
        learning: 'Exploring, thinking and learning',
        feelings: 'Feelings, settling and behaviour',
        body: 'Moving, eating, sleeping, seeing and hearing',
        attendance: 'Which sessions the child comes to, and how often they come',
      },
    },
    tried: {
      title: 'What have you done so far?',
      boxes: {
        plan: 'What was planned and done, how often and by whom',
        review: 'What came of it, and what you changed',
        cost: 'What it takes: people, time and money, if you know',
      },
    },
    family: {
      title: 'What do the family and the child think?',
      boxes: {
        meeting: 'The meeting before you ask',
        meetingMore: 'When it was, who came and what was said',
        familyKnows: 'Does the family know that you are asking?',
        familySays: 'What the family says',
        childSays: 'What the child says, in their own words or by what they show',
      },
    },
    others: {
      title: 'Who else works with the child?',
      boxes: { others: 'Who they are, how to reach them, and what they have written' },
    },
  },
  meetingHint:
    'Offer the family a meeting with you and somebody from the council’s team, if they would find it useful. It is an offer, and the request does not wait for it.',
  meetings: {
    held: 'We met',
    'not wanted': 'We offered it, and they did not want it',
    'not yet': 'We have not offered it yet',
  },
  knows: { yes: 'Yes', 'not yet': 'Not yet', 'not sure': 'I am not sure' },
} as const
