import { type AdviceSet, need, outcome, provision } from './set.ts'

/** A young person for whom school has become too much. */
export const feeling: AdviceSet = {
  family: {
    how: 'written here',
    child:
      'I am not being difficult. My stomach hurts from Sunday on. I would like to do art with the door open.',
    points: [
      ...need('education')(
        '{child} was in school on 41 days of the last 95. On the others we got as far as the gate, or the car.',
        'Crowds, bells and being shouted at, even when it is meant for somebody else.',
      ),
      ...outcome('education')('We hope for exams in art and English, and for {child} to see friends again.'),
      ...provision('education')(
        'One adult who texts before the day begins and meets {child} at the side door. It worked for six weeks until she left.',
      ),
    ],
  },
  school: {
    how: 'written here',
    points: [
      ...need('education')(
        'Attendance is 43%. Behind in mathematics by about two years; at the level of the class in English when present.',
        'Leaves lessons in which there is group work or a supply teacher. Has twice left the building.',
      ),
      ...outcome('education')(
        'Within two terms, {child} is in school on four half days each week, and within a year on eight.',
        'By the end of Year 11, {child} has passed English and one more subject of choice.',
      ),
      ...provision('education')(
        'A key adult, named and with a deputy, meets {child} at the side door every day for 15 minutes and again before going home.',
        'A timetable that builds up, agreed every three weeks with {child} and the family.',
        'Teaching in a group of no more than six for mathematics, four hours a week, by a qualified teacher.',
        'Mentoring to be provided flexibly.',
      ),
    ],
  },
  health: {
    how: 'from the notes',
    says: 'From the notes of the mental health service, of the last half year. {child} was discharged after eight sessions and may be referred again.',
    points: [
      ...need('health')('Anxiety with panic, most days. No self-harm has been reported since May.'),
      ...need('education')(
        'Panic follows unplanned change and being watched. It makes {child} unable to speak for up to twenty minutes.',
      ),
      ...outcome('health')(
        'Within a year, {child} has panic attacks no more than once a month and knows what to do in one.',
      ),
      ...provision('health')(
        'A clinician of the mental health service sees {child} for 50 minutes every fortnight for two terms, and the family once a month.',
      ),
      ...provision('education')(
        'A member of staff trained by that clinician goes through the calming plan with {child} for 15 minutes each week.',
        'Staff who teach {child} are trained for 90 minutes each school year by the mental health in schools team.',
      ),
    ],
  },
  psych: {
    how: 'written here',
    says: 'I met {child} at home three times. On the third we worked for an hour.',
    points: [
      ...need('education')(
        'Able across the board; a gap of attendance, not of ability. Weakest where lessons build on each other, as in mathematics.',
        'Sees blame in neutral faces and words. School feels unsafe, and staying away keeps it so.',
      ),
      ...outcome('education')(
        'By the end of the year, {child} comes back to a lesson within fifteen minutes of leaving it, in seven cases out of ten.',
      ),
      ...provision('education')(
        'A graded plan for coming back, drawn up by the educational psychologist with {child}, looked at every three weeks in a meeting of 45 minutes.',
        'One-to-one teaching in mathematics by a qualified teacher, two hours each week for three terms, to close the gaps.',
        'No sanctions for leaving by the agreed way.',
      ),
    ],
  },
  care: {
    how: 'no involvement',
    says: 'We checked our records for {child} and for the household, asked the school’s safeguarding lead, and spoke with the father. There is an early help worker, who will stay for half a year more.',
    points: [
      ...need('social care')('{child} has not been out with others of the same age for half a year.'),
      ...provision('social care')(
        'The early help worker goes with {child} to a youth art group, two hours each week for half a year.',
      ),
    ],
  },
}
