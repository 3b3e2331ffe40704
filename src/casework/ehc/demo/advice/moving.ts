import { type AdviceSet, need, outcome, provision } from './set.ts'

/** A child whose muscles tire. */
export const moving: AdviceSet = {
  family: {
    how: 'written here',
    child: 'My legs get full up. I want to go on the trip with everybody and not in the car.',
    points: [
      ...need('education')(
        '{child} is carried upstairs at home by evening. Mornings are the best time, so please put the hard things there.',
        'Dressing takes forty minutes. We help, because otherwise there is nothing left for the day.',
      ),
      ...outcome('education')(
        'We would like {child} to do things alone that can be done alone, and to be in the playground with the others.',
      ),
      ...provision('education')(
        'A chair on wheels for far ways helps. So do a light coat, Velcro shoes, and people who do not hurry.',
      ),
    ],
  },
  school: {
    how: 'written here',
    points: [
      ...need('education')(
        'Walks about 150 metres before stopping. Falls two or three times a week, mostly on the way to the hall.',
        'Writes four to five words a minute and stops for pain after eight minutes; tells a story aloud at the level of the class.',
        'Misses the start of about one lesson in five because moving between rooms takes longer.',
      ),
      ...outcome('education')(
        'By the end of the year, {child} records a page of ideas in a lesson by typing or by speaking.',
        'Within two terms, {child} is in every lesson from its beginning.',
      ),
      ...provision('education')(
        'A teaching assistant walks with {child} between rooms and on stairs, every time, and leaves five minutes before the others.',
        'A laptop of {child}’s own with dictation, and 20 minutes of typing taught by a teaching assistant three times a week.',
        'A chair and a desk of the right height in each room used.',
        'Rest of ten minutes after each hour, in a place with a mat.',
        'Opportunities to take part in PE as appropriate.',
      ),
    ],
  },
  health: {
    how: 'written here',
    says: 'Seen in clinic this month by the paediatrician and the physiotherapist together.',
    points: [
      ...need('health')(
        'A muscle condition that weakens hips and shoulders first. Strength will go down over the coming years; chest and heart are watched.',
        'Calf muscles are tight: both ankles bend up to the middle only.',
      ),
      ...need('education')(
        'Hand strength is half of what is usual for age; fine work cannot go on for more than ten minutes.',
      ),
      ...outcome('health')('Over the next year, the ankles keep the movement they have now.'),
      ...outcome('education')(
        'By the end of Key Stage 1, {child} moves about the whole school safely, walking or on wheels, as {child} chooses.',
      ),
      ...provision('education')(
        'A stretching programme of 15 minutes each school day, done by a teaching assistant trained by the physiotherapist.',
        'An occupational therapist comes to school for two hours each term to look at seat, desk, hand tools and toilet, and writes down what to change.',
      ),
      ...provision('health')(
        'A physiotherapist sees {child} at school for 45 minutes every half term, and trains staff for one hour each school year.',
        'Heart and breathing are checked at the hospital every six months.',
      ),
    ],
  },
  psych: {
    how: 'written here',
    points: [
      ...need('education')(
        'Learns well when not tired: scores for reasoning fall by a third between morning and afternoon.',
        'Has begun to say “I am lazy”. {child} knows the others are faster and does not know why.',
      ),
      ...outcome('education')(
        'By the end of the year, {child} tells an adult when it is time to rest, before falling, four times in five.',
      ),
      ...provision('education')(
        'English and mathematics are taught before lunch on all five days.',
        'An adult trained by the psychologist talks with {child} about the body and about being different, 20 minutes once a week for two terms.',
      ),
    ],
  },
  care: {
    how: 'written here',
    says: 'We met the family at home and looked at how {child} gets about there.',
    points: [
      ...need('social care')(
        'The bathroom is upstairs. The parents lift {child} six to eight times a day and both have back pain.',
      ),
      ...outcome('social care')(
        'Within a year, {child} washes and goes to the toilet at home without being lifted.',
      ),
      ...provision('social care')(
        'An occupational therapist of the council assesses the home within six weeks; a stair lift and a level shower are put in under the Chronically Sick and Disabled Persons Act 1970.',
        'Four hours of support in the home each week in the holidays, by one care worker, so that {child} can go out.',
      ),
    ],
  },
}
