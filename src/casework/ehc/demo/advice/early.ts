import { type AdviceSet, need, outcome, provision } from './set.ts'

/** A small child who is behind in everything, and on the way. */
export const early: AdviceSet = {
  family: {
    how: 'written here',
    child:
      '{child} shows us: laughs at bubbles, pulls us to the door for outside, and turns away from the brush.',
    points: [
      ...need('education')(
        '{child} does not point or wave yet. We guess, and when we guess wrong there is screaming that can last an hour.',
      ),
      ...outcome('education')('We would love to be told “more” and “no”.'),
      ...provision('education')('Songs with signs. The Portage visitor’s bag of toys. Going slowly.'),
    ],
  },
  school: {
    how: 'written here',
    points: [
      ...need('education')(
        'Plays like a child of about twelve months: bangs, mouths, drops. Stays with a toy for less than a minute unless an adult shares it.',
        'Uses no words. Looks at an adult’s face when bubbles stop.',
        'Climbs and runs off: an adult is within reach at all times.',
      ),
      ...outcome('education')(
        'Within a year, {child} asks for more by sign, picture or word, ten times in a session.',
        'Within six months, {child} stays in a group of three for a song of two minutes.',
      ),
      ...provision('education')(
        'One adult with {child} for all 15 hours at nursery, who plays face to face in six short turns a day and shows pictures for each change.',
        'Total communication approaches throughout the day.',
        'A special teacher for the early years comes every four weeks for an hour to show staff the next steps.',
      ),
    ],
  },
  health: {
    how: 'written here',
    says: 'Seen at the child development centre by the paediatrician and the speech and language therapist.',
    points: [
      ...need('health')(
        'Delay in every area; tests for a cause are under way. Eats five foods, and weight is on the 2nd percentile.',
      ),
      ...need('education')('Understands single words with a gesture, and “no” from the voice.'),
      ...outcome('health')('Within a year, {child} eats ten foods, one of them with the fingers at nursery.'),
      ...provision('education')(
        'A speech and language therapist visits nursery every two weeks for 40 minutes for two terms, works with {child} and the key adult together, and leaves a plan.',
        'The key adult uses that plan for ten minutes, three times each session.',
      ),
      ...provision('health')(
        'A dietitian sees the family every eight weeks until weight has gone up for six months.',
      ),
    ],
  },
  psych: {
    how: 'written here',
    points: [
      ...need('education')(
        'Learning is by doing the same thing many times with one adult. {child} remembers routines from week to week.',
      ),
      ...outcome('education')(
        'By the start of Reception, {child} joins in three routines of the day with a picture and no hand.',
      ),
      ...provision('education')(
        'Small steps taught in four routines each day, written down and looked at every six weeks by the special teacher, nursery and family.',
        'A move to school planned from the term before: four visits with the key adult, and a meeting of an hour with the new staff.',
      ),
    ],
  },
  care: {
    how: 'no involvement',
    says: 'We looked at our records for the family and the address and spoke to the health visitor and to both parents. They have asked for nothing now but would like to know what there is.',
    points: [
      ...need('social care')('The family has had no evening together since the birth.'),
      ...provision('social care')(
        'Information on short breaks, and an assessment as carers if they ask for one.',
      ),
    ],
  },
}
