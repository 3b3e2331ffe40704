import { type AdviceSet, need, outcome, provision } from './set.ts'

/** A pupil who wears hearing aids and still misses most of it. */
export const hearing: AdviceSet = {
  family: {
    how: 'written here',
    child: 'If teachers turn round when they talk I have got nothing. I want to be in the band.',
    points: [
      ...need('education')(
        '{child} comes home with a headache from listening. We see at homework what was missed.',
      ),
      ...outcome('education')(
        'We want {child} to have other deaf friends, and to say “I did not hear that” without shame.',
      ),
      ...provision('education')('Face the class. Write homework down. Subtitles on films, always.'),
    ],
  },
  school: {
    how: 'written here',
    says: 'Written after asking a qualified teacher of the deaf (regulation 6(2)).',
    points: [
      ...need('education')(
        'Hears about half of what is said in a classroom of 30, and a quarter in the hall.',
        'Words that others pick up by overhearing are missing: {child} knows fewer subject words in science and history.',
      ),
      ...outcome('education')(
        'By the end of the year, {child} uses the radio aid in every lesson and asks for it where it is missing.',
      ),
      ...provision('education')(
        'A radio aid and a sound field system in every room {child} is taught in, checked each morning by a named adult.',
        'A qualified teacher of the deaf for an hour each week, for language, equipment and speaking up for oneself.',
        'Notes and key words before each new topic, made by a teaching assistant in two hours each week.',
        'Seating near the front where possible.',
      ),
    ],
  },
  health: {
    how: 'from the notes',
    says: 'From the audiology clinic’s notes of the last two years, the latest two months old.',
    points: [
      ...need('health')('Moderate to severe hearing loss in both ears, getting slowly worse on the left.'),
      ...outcome('health')('Hearing aids are worn all day and fit at every check.'),
      ...provision('health')(
        'Audiology every four months; new ear moulds within five working days when they are too small.',
      ),
    ],
  },
  psych: {
    how: 'written here',
    points: [
      ...need('education')(
        'Reasoning is in the middle of the range. Reading is two years behind, and comes from vocabulary, not from decoding.',
      ),
      ...outcome('education')(
        'By the end of Key Stage 3, {child} reads at the level of the class in three subjects of choice.',
      ),
      ...provision('education')(
        'Vocabulary is taught in a pair, 25 minutes three times a week, by a teaching assistant trained by the teacher of the deaf.',
        'Time to rest from listening: 15 minutes in a quiet room, once each morning and once each afternoon.',
      ),
    ],
  },
  care: {
    how: 'written here',
    says: 'The social worker for deaf children met {child} and the family.',
    points: [
      ...need('social care')(
        '{child} knows no other deaf young people. Does not hear the doorbell or the smoke alarm at night.',
      ),
      ...outcome('social care')(
        'Within a year, {child} sees deaf friends every month and is safe alone at home for an evening.',
      ),
      ...provision('social care')(
        'Flashing alarms for fire and door are put in within a month.',
        'A deaf youth group, two hours a month, with transport.',
      ),
    ],
  },
}
