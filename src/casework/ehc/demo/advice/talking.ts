import { type AdviceSet, need, outcome, provision } from './set.ts'

/** A child who does not follow what is said, and cannot say what is wrong. */
export const talking: AdviceSet = {
  family: {
    how: 'written here',
    child:
      'I like trains and the big map. I do not like it when everybody talks. I want to sit by the window.',
    points: [
      ...need('education')(
        '{child} does what the others do a moment later, so people think it was understood. At home we say one thing at a time and wait.',
        'After school it all comes out. Most days end in tears, and sleep comes late.',
      ),
      ...outcome('education')(
        'We would like {child} to have one friend, and to come home able to tell us one thing about the day.',
      ),
      ...provision('education')(
        'Pictures of what comes next work well. So does somebody who knows when it is getting too much.',
      ),
    ],
  },
  school: {
    how: 'written here',
    points: [
      ...need('education')(
        '{child} follows about one instruction in four when it is given to the whole class, and nine in ten when it is given alone with a picture.',
        'Reads single words at the level expected two years earlier, and gives up when a page has more than four lines.',
        'Leaves the table about six times in a morning, most often when the noise rises.',
        'Plays beside others and not with them. Two children seek {child} out; neither is in the same group for lessons.',
      ),
      ...outcome('education')(
        'By the end of Year 4, {child} carries out an instruction of two parts given to a small group, four times out of five.',
        'By the end of the school year, {child} stays with a task for ten minutes with one prompt.',
      ),
      ...provision('education')(
        'A teaching assistant sits with {child} for each literacy and numeracy lesson, says each instruction again in short sentences, and shows it in pictures.',
        'A quiet place to go to, with a card that says so, as often as needed.',
        'Regular access to small group work to build language.',
        'Visual timetable on the desk, gone through each morning and after lunch with an adult, five minutes each time.',
      ),
    ],
  },
  health: {
    how: 'from the notes',
    says: 'From the notes of the speech and language clinic of the last half year and the hearing test before it. {child} is on the list for an autism assessment.',
    points: [
      ...need('education')(
        'Understanding of spoken language is at the 3rd percentile; use of language is at the 9th. The gap widens with longer sentences.',
      ),
      ...need('health')(
        'Sleeps five to six hours on most nights. Hearing was tested and is in the usual range in both ears.',
      ),
      ...outcome('education')(
        'Within a year, {child} asks for help with a word or a card when something was not understood, three times in each school day.',
      ),
      ...outcome('health')('Within six months, {child} sleeps eight hours on five nights of the week.'),
      ...provision('education')(
        'A speech and language therapist sees {child} alone for 45 minutes once a week for two terms of each year, and then writes a programme that school staff use.',
        'A teaching assistant trained by the therapist runs that programme for 20 minutes, four times a week, with {child} alone.',
        'The therapist comes into school once each half term for an hour to train and watch, and changes the programme.',
      ),
      ...provision('health')(
        'The paediatric sleep clinic sees the family every eight weeks and looks at the plan for nights each time.',
      ),
    ],
  },
  psych: {
    how: 'written here',
    says: 'I saw {child} in class on two mornings, worked alone for an hour, and met the family and the teacher.',
    points: [
      ...need('education')(
        'Thinks well with shapes and patterns: in the upper half for age. Words are the barrier, not reasoning.',
        'Holds two pieces of spoken information at once; most at this age hold four.',
        'Becomes anxious where a change was not announced. It shows as leaving the room, and is then taken for refusal.',
      ),
      ...outcome('education')(
        'By the end of Key Stage 2, {child} plans a piece of work of three steps from a picture list without an adult.',
        'By the end of this school year, {child} uses an agreed signal to leave before becoming distressed, in eight cases out of ten.',
      ),
      ...provision('education')(
        'Teaching in every lesson gives new words beforehand: a teaching assistant goes over the five key words of the day with {child} for ten minutes each morning.',
        'An adult {child} knows says each change of the day at least ten minutes before, with a picture, every time.',
        'A social communication group of no more than four children, 30 minutes twice a week, led by a trained teaching assistant and planned with an educational psychologist each term.',
        'Support from an adult as and when required.',
      ),
    ],
  },
  care: {
    how: 'no involvement',
    says: 'We looked at our records for both homes and for the two brothers, and rang the mother on two days. She told us she is worn out and would like a break at weekends. No assessment has been done before.',
    points: [
      ...need('social care')(
        '{child} cannot join the clubs nearby: no adult there knows how to help when it gets too loud.',
      ),
      ...outcome('social care')(
        'Within a year, {child} goes to one activity outside home and school every week.',
      ),
      ...provision('social care')(
        'A place at the Saturday group for children who find noise hard, three hours every fortnight in term time, with one adult to two children.',
      ),
    ],
  },
}
