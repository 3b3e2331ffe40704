import type { Adviser } from '../rules/traces.ts'
import type { Plan, PointRef, Provision } from '../rules/plan.ts'
import { vagueIn } from '../rules/specificity.ts'
import { onPaper, ownWords } from './own-words.ts'

const sections = {
  need: { education: 'B', health: 'C', 'social care': 'D' },
  provision: { education: 'F', health: 'G', 'social care': 'H2' },
} as const

type Point = Adviser['points'][number] & { readonly ref: PointRef }

/** A plan made of what the advisers of an invented case say: each point taken up, changed or left out. */
export const inventedPlan = (advisers: readonly Adviser[], name: string, isOlder: boolean): Plan => {
  const points = advisers.flatMap(({ adviceId, points: said }) =>
    said.map((point): Point => ({ ...point, ref: { adviceId, number: point.number } })),
  )
  const of = (about: Point['about']) => points.filter((point) => point.about === about)
  const [given = name] = name.split(' ')
  const about = (text: string) => text.replaceAll('{child}', given).replaceAll('{friend}', 'my friend')
  const age = isOlder ? 'older' : 'young'
  // “No need was found” is advice, and no need: nothing is asked for because of it.
  const isNeed = ({ part }: Point) => of('provision').some((one) => one.part === part && !leftOut(one))
  const needs = of('need')
    .filter(isNeed)
    .map((point, at) => ({
      id: `n${at + 1}`,
      section: sections.need[point.part],
      area: null,
      words: point.words,
      sources: [point.ref],
    }))
  const outcomes = of('outcome').map((point, at) => ({
    id: `o${at + 101}`,
    words: point.words,
    by: 'By the end of the school year',
    forNeeds: needs.filter((_, nth) => nth % of('outcome').length === at).map(({ id }) => id),
    adultLife: isOlder && at === 0 ? ('work' as const) : null,
  }))
  const outcomesOf = (ids: readonly string[]) =>
    outcomes.filter(({ forNeeds }) => forNeeds.some((id) => ids.includes(id))).map(({ id }) => id)
  const taken = of('provision').filter((point) => !leftOut(point))
  const provision = taken.map((point, at): Provision => {
    const section = sections.provision[point.part]
    const alike = needs.filter((need) => sections.provision[partOf(need.section)] === section)
    const forNeeds = alike
      .filter((_, nth) => nth % countIn(taken, point.part) === placeIn(taken, point))
      .map(({ id }) => id)
    return {
      ...empty,
      id: `p${at + 201}`,
      section,
      forNeeds,
      forOutcomes: outcomesOf(forNeeds),
      what: isVaguePoint(point) ? about(ownWords.changed) : point.words,
      review: ownWords.review,
      sources: [point.ref],
      adultLife: isOlder && at === 0 ? 'work' : null,
    }
  })
  const into = (point: Point) =>
    provision.filter(({ sources }) => sources[0] === point.ref).map(({ id }) => id)
  return {
    childSays: about(ownWords.childSays[age]),
    childSaidHow: about(ownWords.childSaidHow[age]),
    familySays: about(ownWords.familySays),
    history: about(ownWords.history),
    talkingWith: about(ownWords.talkingWith),
    hopes: about(ownWords.hopes),
    ...(points.length > 0 ? { needs, outcomes, provision } : fromPaper(about, isOlder)),
    placement: null,
    directPayment: null,
    appendices: advisers.map(({ adviceId }) => adviceId),
    recommendations: [
      ...of('outcome').map((point, at) => ({
        point: point.ref,
        used: 'included' as const,
        why: '',
        into: [`o${at + 101}`],
      })),
      ...of('provision').map((point) => ({ point: point.ref, into: into(point), ...answerTo(point) })),
    ],
  }
}

const empty = {
  who: '',
  qualification: '',
  howOften: '',
  howLong: '',
  groupSize: '',
  where: '',
} as const

const partOf = (section: 'B' | 'C' | 'D') =>
  ({ B: 'education', C: 'health', D: 'social care' } as const)[section]
const countIn = (taken: readonly Point[], part: Point['part']) =>
  taken.filter((one) => one.part === part).length
const placeIn = (taken: readonly Point[], point: Point) =>
  taken.filter((one) => one.part === point.part).indexOf(point)

const isVaguePoint = ({ words: what }: Point): boolean =>
  vagueIn({ ...empty, section: 'F', what, review: 'Each term' }).some(({ weight }) => weight === 'vague')

/** What the family says helps at home is no provision; of the vague points every second one is put into words. */
const leftOut = (point: Point): boolean =>
  point.ref.adviceId === 'family' ||
  (isVaguePoint(point) && point.part === 'education' && point.number % 2 === 1)

const answerTo = (point: Point): { used: 'included' | 'changed' | 'left out'; why: string } => {
  if (point.ref.adviceId === 'family') return { used: 'left out', why: ownWords.whyHome }
  if (leftOut(point)) return { used: 'left out', why: ownWords.whyLeftOut }
  return isVaguePoint(point) ? { used: 'changed', why: ownWords.whyChanged } : { used: 'included', why: '' }
}

const fromPaper = (
  about: (text: string) => string,
  isOlder: boolean,
): Pick<Plan, 'needs' | 'outcomes' | 'provision'> => ({
  needs: onPaper.needs.map((text, at) => ({
    id: `n${at + 1}`,
    section: 'B',
    area: 'communication and interaction',
    words: about(text),
    sources: [],
  })),
  outcomes: onPaper.outcomes.map((text, at) => ({
    id: `o${at + 101}`,
    words: about(text),
    by: 'By the end of the school year',
    forNeeds: [`n${at + 1}`],
    adultLife: isOlder && at === 0 ? 'work' : null,
  })),
  provision: onPaper.provision.map((text, at) => ({
    ...empty,
    id: `p${at + 201}`,
    section: 'F',
    forNeeds: [`n${at + 1}`],
    forOutcomes: [`o${at + 101}`],
    what: about(text),
    review: ownWords.review,
    sources: [],
    adultLife: isOlder && at === 0 ? 'work' : null,
  })),
})
