import type { AreaOfNeed } from '../rules/areas.ts'
import type { Asker } from '../rules/asker.ts'
import type { LawfulAge, Place } from '../rules/rule.ts'

/** The sentences and names that rules are written out in. */
export const areaNames: Readonly<Record<AreaOfNeed, string>> = {
  'communication-and-interaction': 'talking, understanding and being with people',
  'cognition-and-learning': 'thinking and learning',
  'social-emotional-mental-health': 'feelings, behaviour and mental health',
  'sensory-and-physical': 'moving, seeing and hearing',
}

export const askerNames: Readonly<Record<Asker, string>> = {
  parent: 'a parent or carer',
  'young-person': 'the young person',
  'early-years-setting': 'a nursery, pre-school or childminder',
  school: 'a teacher or SENCO at school',
  college: 'a college',
  health: 'a health professional, such as a health visitor or doctor',
  'social-care': 'a social worker',
  'other-professional': 'another professional or service that works with the family',
  council: 'the council',
}

/** Each completes "the child is …". */
export const placeNames: Readonly<Record<Place, string>> = {
  home: 'at home, and not in a nursery or school',
  childcare: 'in a nursery, pre-school or with a childminder',
  school: 'at school',
  college: 'at college',
  'home-educated': 'taught at home instead of at school',
  'not-in-education': 'over 16 and not in education',
}

/** Each completes "the child …". */
export const lawfulAgeNames: Readonly<Record<LawfulAge, string>> = {
  'below-compulsory-school-age': 'is under school age (which begins soon after they turn 5)',
  'of-compulsory-school-age': 'is of school age (which begins soon after they turn 5)',
  'over-compulsory-school-age': 'has passed the last Friday in June of their school year 11',
  'under-25': 'is under 25',
  'parent-holds-the-right': 'has not passed the last Friday in June of their school year 11',
  'young-person-holds-the-right':
    'has passed the last Friday in June of their school year 11, and is under 25',
}

/** "birth", "18 months", "3 years", "2 years and 6 months". No two numbers of months share their words. */
export const ageInWords = (months: number): string => {
  if (months < 24) return months === 0 ? 'birth' : counted(months, 'month')
  const years = counted(Math.floor(months / 12), 'year')
  return months % 12 === 0 ? years : `${years} and ${counted(months % 12, 'month')}`
}

export const counted = (count: number, of: string): string => `${count} ${of}${count === 1 ? '' : 's'}`
