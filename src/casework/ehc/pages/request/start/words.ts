export const words = {
  title: 'Ask for an assessment',
  description:
    'Ask the council to find out what help a child or young person needs to learn. It takes a few minutes. You can stop and come back.',
  lead: 'Ask the council to find out what help a child or young person needs. This is called an EHC needs assessment. EHC stands for education, health and care.',
  need: 'You do not need any of these:',
  notNeeded: [
    'a diagnosis, a report or proof',
    'anyone’s permission, or the school’s help',
    'a form, or the right words',
    'an account on this site',
  ],
  test: 'The law asks two things only. The child has, or may have, special educational needs. And they may need help set out in a plan.',
  how: 'How it goes',
  steps: [
    'We ask a few questions, one at a time. Only the child’s name is needed. You can leave the rest empty.',
    'We save as you go, and give you a code. With it you can stop, and carry on later on any phone or computer.',
    'You check what you wrote, and send it. The clock starts the day we get it. We must decide within 6 weeks.',
  ],
  start: 'Start now',
  carryOn: 'Carry on with a request you began',
  follow: 'See where a request is',
  other: 'Other ways to ask',
  otherText:
    'You can write a letter, send an e-mail or ring. It counts just as much, and the clock starts the day we get it.',
  letter: 'A letter you can copy',
  onPaper: 'The questions on paper, to print',
  help: 'Talk to somebody first',
  helpText: 'This advice is free. It does not come from the council.',
  council: 'The council’s team',
} as const
