/** Where the child or young person is in the day. */
export const places = ['home', 'childcare', 'school', 'college', 'home-educated', 'not-in-education'] as const
export type Place = (typeof places)[number]

/** What the family is looking for. */
export const wishes = ['talk', 'learning', 'health', 'assessment', 'nearby'] as const
export type Wish = (typeof wishes)[number]

export type Situation = {
  /** In whole years, 0 to `oldest`. */
  readonly age: number
  readonly place: Place
  readonly wishes: readonly Wish[]
}

/** The law on special educational needs ends with the 25th birthday, and a plan may last that year out. */
export const oldest = 25

/** A way to get help, and for whom it is open. Several may be: none is taken away because another fits better. */
const open = {
  school: (who) => who.place === 'school' && isWorried(who),
  nursery: (who) => who.place === 'childcare' && isWorried(who),
  'health-visitor': (who) => who.age <= 5 && isWorried(who),
  college: (who) => who.place === 'college' && isWorried(who),
  'home-educated': (who) => who.place === 'home-educated' && isWorried(who),
  'out-of-school': (who) => isOutOfEducation(who) && who.age >= 5 && who.age < 16 && isWorried(who),
  'out-of-college': (who) => isOutOfEducation(who) && who.age >= 16 && isWorried(who),
  doctor: (who) => who.wishes.includes('health'),
  'parent-asks': (who) => who.wishes.includes('assessment') && who.age <= 16,
  // Rights pass at the end of June of year 11: some are 16 before it, so at 16 both are shown.
  'young-person-asks': (who) => who.wishes.includes('assessment') && who.age >= 16 && who.age < oldest,
  'adult-help': (who) => who.age >= oldest && who.wishes.some((wish) => wish !== 'nearby'),
  nearby: (who) => who.wishes.includes('nearby'),
} as const satisfies Record<string, (who: Situation) => boolean>

export type RouteName = keyof typeof open | 'independent-advice'

/** Who to go to, most likely first. Independent advice is always there, and leads if somebody to talk to is wanted. */
export const routesFor = (who: Situation): readonly RouteName[] => {
  const fitting = (Object.keys(open) as (keyof typeof open)[]).filter((name) => open[name](who))
  return who.wishes.includes('talk') ? ['independent-advice', ...fitting] : [...fitting, 'independent-advice']
}

const isWorried = (who: Situation): boolean => worries.some((worry) => who.wishes.includes(worry))

const worries: readonly Wish[] = ['talk', 'learning', 'health']

const isOutOfEducation = ({ place }: Situation): boolean => place === 'home' || place === 'not-in-education'
