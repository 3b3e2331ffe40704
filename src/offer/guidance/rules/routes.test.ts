import { describe, expect, it } from 'vitest'
import { oldest, places, type RouteName, routesFor, type Situation, wishes } from './routes.ts'

const everyone: Situation[] = Array.from({ length: oldest + 1 }, (_, age) => age).flatMap((age) =>
  places.flatMap((place) =>
    Array.from({ length: 2 ** wishes.length - 1 }, (_, set) => ({
      age,
      place,
      wishes: wishes.filter((_wish, at) => ((set + 1) >> at) % 2 === 1),
    })),
  ),
)

const routes = (
  age: number,
  place: Situation['place'],
  ...asked: Situation['wishes']
): readonly RouteName[] => routesFor({ age, place, wishes: asked })

describe('every child and young person, wherever they are and whatever is asked', () => {
  it('is all of them', () => expect(everyone).toHaveLength(26 * 6 * 31))

  it('is given independent advice, once', () => {
    for (const who of everyone)
      expect(routesFor(who).filter((route) => route === 'independent-advice')).toHaveLength(1)
  })

  it('is given at least one route that leads to somebody who can act or something to find', () => {
    expect(everyone.filter((who) => routesFor(who).length < 2)).toEqual([])
  })

  it('loses no route by asking for one thing more', () => {
    for (const who of everyone)
      for (const wish of wishes) {
        const more = routesFor({ ...who, wishes: [...new Set([...who.wishes, wish])] })
        expect(more).toEqual(expect.arrayContaining([...routesFor(who)]))
      }
  })
})

describe('TRI-4: ages and places that overlap', () => {
  it('a child of 5 at school gets the school and the health visitor', () => {
    expect(routes(5, 'school', 'learning')).toEqual(['school', 'health-visitor', 'independent-advice'])
  })

  it('a nursery child gets the nursery and the health visitor', () => {
    expect(routes(3, 'childcare', 'learning')).toEqual(['nursery', 'health-visitor', 'independent-advice'])
  })

  it('a child of 6 no longer gets the health visitor', () => {
    expect(routes(6, 'school', 'learning')).not.toContain('health-visitor')
  })

  it('a school child with a health worry gets the doctor as well as the school', () => {
    expect(routes(9, 'school', 'health')).toEqual(['school', 'doctor', 'independent-advice'])
  })
})

describe('TRI-1 and TRI-2: who is first', () => {
  it('the school comes first for a child at school', () => {
    expect(routes(10, 'school', 'learning')[0]).toBe('school')
  })

  it('independent advice comes first for somebody who wants to talk', () => {
    expect(routes(10, 'school', 'talk')[0]).toBe('independent-advice')
  })

  it('the health visitor comes first for a toddler at home', () => {
    expect(routes(1, 'home', 'learning')[0]).toBe('health-visitor')
  })
})

describe('asking for an EHC needs assessment', () => {
  it('is the parent’s to do for a child of any age, wherever the child is, with nobody’s leave', () => {
    for (const place of places)
      for (const age of [0, 5, 15]) {
        expect(routes(age, place, 'assessment')).toEqual(['parent-asks', 'independent-advice'])
      }
  })

  it('shows both ways at 16, for rights pass at the end of June', () => {
    expect(routes(16, 'school', 'assessment')).toEqual(
      expect.arrayContaining(['parent-asks', 'young-person-asks']),
    )
  })

  it('is the young person’s own to do from 17 to 24', () => {
    for (const age of [17, 24]) {
      expect(routes(age, 'college', 'assessment')).toContain('young-person-asks')
      expect(routes(age, 'college', 'assessment')).not.toContain('parent-asks')
    }
  })

  it('is not offered at 25, when the right has ended, and help for adults is', () => {
    expect(routes(25, 'college', 'assessment')).toEqual(['adult-help', 'independent-advice'])
  })
})

describe('out of education', () => {
  it('a child of school age is the council’s to find a place for', () => {
    expect(routes(5, 'home', 'learning')).toContain('out-of-school')
    expect(routes(15, 'not-in-education', 'learning')).toContain('out-of-school')
  })

  it('a child of 4 at home need not be at school', () => {
    expect(routes(4, 'home', 'learning')).toEqual(['health-visitor', 'independent-advice'])
  })

  it('a young person of 16 or more is helped back to learning or work', () => {
    expect(routes(16, 'not-in-education', 'learning')).toContain('out-of-college')
  })

  it('a child taught at home is not told to find a school', () => {
    expect(routes(9, 'home-educated', 'learning')).toEqual(['home-educated', 'independent-advice'])
  })
})
