import { type AdviceSet, need, outcome, provision } from './set.ts'

/** A child who thinks quickly and cannot get it on to the page. */
export const reading: AdviceSet = {
  family: {
    how: 'written here',
    child: 'I have got loads of ideas. Then I look at the page and they go. I am good at building things.',
    points: [
      ...need('education')(
        'Homework of ten minutes takes an hour and ends with “I am stupid”. Spelling learnt on Thursday is gone by Friday.',
      ),
      ...outcome('education')('We hope {child} will like school again, and read a menu and a text message.'),
      ...provision('education')('Reading to {child}, and letting answers be spoken.'),
    ],
  },
  school: {
    how: 'written here',
    points: [
      ...need('education')(
        'Reads like a child three years younger, after two terms of catch-up teaching in a group.',
        'Writes two sentences in the time others write a page, and hides work under the book.',
        'Number facts do not stay; uses fingers for sums below ten.',
      ),
      ...outcome('education')(
        'By the end of Year 6, {child} reads and understands a page of instructions alone.',
        'Within a year, {child} hands in written work in every lesson, by whatever means.',
      ),
      ...provision('education')(
        'A structured programme for reading and spelling, taught alone by a trained teaching assistant for 25 minutes every day, and measured every six weeks.',
        'A reading pen and a tablet with speech-to-text in every lesson.',
        'Access to a multi-sensory approach where appropriate.',
      ),
    ],
  },
  health: {
    how: 'universal offer meets it',
    says: 'The school nurse checked sight and hearing: both are in the usual range. Occupational therapy’s advice line and handwriting pack, which every school has, meet what is needed for the hands now.',
    points: [
      ...need('health')('No health need was found that calls for more than what is offered to everybody.'),
    ],
  },
  psych: {
    how: 'written here',
    points: [
      ...need('education')(
        'A large gap: verbal reasoning in the top fifth, reading and spelling in the lowest twentieth. This is severe dyslexia.',
        'Works slowly with symbols of any kind, and has little room to hold sounds in mind.',
        'Self-belief as a learner is low and falling.',
      ),
      ...outcome('education')(
        'By the end of Key Stage 2, {child} spells the 200 commonest words correctly in free writing.',
      ),
      ...provision('education')(
        'A teacher with a specialist qualification in dyslexia teaches {child} alone, one hour a week in term time, and plans and checks the daily programme.',
        'Mathematics taught with apparatus in a group of up to four, 30 minutes four times a week, by a trained teaching assistant.',
        'A mentor for 20 minutes each week to notice and record what {child} is good at.',
      ),
    ],
  },
  care: {
    how: 'no involvement',
    says: 'We looked at our records for {child} and the brothers and sisters and rang the mother on Tuesday. She asks for nothing from us. No need for social care came up in what she said or in the school’s record.',
    points: [],
  },
}
