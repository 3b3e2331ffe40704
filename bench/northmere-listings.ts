import type { SearchEntry } from '../src/offer/directory/search/index.ts'
import * as words from './data/northmere-words.ts'

/** The middle of Northmere, a council that does not exist. */
export const northmereCentre = { latitude: 52.93, longitude: -1.02 }

/** `count` invented listings; the same seed always gives the same ones, and a longer list begins like a shorter. */
export function* northmereEntries(count: number, seed = 1): Generator<SearchEntry> {
  const draw = drawFrom(seed)
  const villages = Array.from({ length: 240 }, () => placeName(draw)).map((name) => ({
    name,
    latitude: northmereCentre.latitude + (draw.chance() - 0.5) * 0.6,
    longitude: northmereCentre.longitude + (draw.chance() - 0.5) * 0.9,
  }))
  const streets = Array.from({ length: 3_000 }, () => `${placeName(draw)} ${draw.one(words.streetEndings)}`)
  const providers = Array.from({ length: 1 + Math.floor(count / 3) }, () => providerName(draw))
  for (let at = 0; at < count; at++) yield listing(at, draw, villages, streets, providers)
}

type Village = { name: string; latitude: number; longitude: number }

const listing = (
  at: number,
  draw: Draw,
  villages: readonly Village[],
  streets: readonly string[],
  providers: readonly string[],
): SearchEntry => {
  const topic = draw.one(words.topics)
  const village = draw.common(villages)
  const kind = draw.one(words.kinds)
  const category = topic.category
  const needs = draw.chance() < 0.15 ? [] : draw.some(words.needs, 1 + draw.below(3))
  const how = draw.chance() < 0.1 ? [] : draw.some(words.ways, 1 + draw.below(2))
  const placeless = how.some((way) => way !== 'in person')
  const hasPlace = draw.chance() < (placeless ? 0.4 : 0.9)
  const places = hasPlace
    ? Array.from({ length: draw.chance() < 0.15 ? 2 : 1 }, () => near(village, draw))
    : []
  const [from, to] = draw.one(words.ageSpans)
  const agesKnown = draw.chance() < 0.75
  return {
    id: uuidOf(at),
    name: `${village.name} ${topic.name} ${draw.one(words.endings)}`,
    provider: draw.common(providers),
    place: hasPlace
      ? `${1 + draw.below(180)} ${draw.one(streets)}, ${village.name} NM${1 + draw.below(24)}`
      : '',
    keywords: draw.some(topic.keywords, 2).join(', '),
    summary: `${draw.one(words.openings)} ${topic.aim} in ${village.name}.`,
    description: draw
      .some(words.sentences, 4 + draw.below(4))
      .map((sentence) =>
        sentence
          .replace('{topic}', topic.aim)
          .replace('{place}', draw.one(villages).name)
          .replace('{street}', draw.one(streets))
          .replace('{need}', draw.one(words.conditions)),
      )
      .join(' '),
    facetWords: [category, ...needs].join(', '),
    facets: {
      category: draw.chance() < 0.2 ? [category, draw.one(words.topics).category] : [category],
      need: needs,
      kind: [kind],
      how,
      language: draw.chance() < 0.2 ? draw.some(words.languages, 1 + draw.below(2)) : [],
      access: draw.chance() < 0.5 ? draw.some(words.access, 1 + draw.below(4)) : [],
      referral: draw.chance() < 0.6 ? [draw.one(words.referrals)] : [],
      cost: draw.chance() < 0.6 ? [draw.one(words.costs)] : [],
      wait: draw.chance() < 0.3 ? [draw.one(words.waits)] : [],
    },
    ageMinMonths: agesKnown ? from : null,
    ageMaxMonths: agesKnown ? to : null,
    times: draw.chance() < 0.6 ? timesMask(draw) : null,
    points: places,
    placeless,
    checkedOn: draw.chance() < 0.8 ? `2026-${two(1 + draw.below(12))}-${two(1 + draw.below(28))}` : null,
  }
}

const timesMask = (draw: Draw): number => {
  let mask = 0
  for (let sessions = 1 + draw.below(4); sessions > 0; sessions--) mask |= 1 << draw.below(21)
  return mask
}

const near = (village: Village, draw: Draw): { latitude: number; longitude: number } => ({
  latitude: village.latitude + (draw.chance() - 0.5) * 0.03,
  longitude: village.longitude + (draw.chance() - 0.5) * 0.05,
})

const placeName = (draw: Draw): string => {
  const name = draw.one(words.placeStarts) + draw.one(words.placeMiddles) + draw.one(words.placeEndings)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const providerName = (draw: Draw): string =>
  `${draw.chance() < 0.5 ? placeName(draw) : draw.one(words.providerAdjectives)} ${draw.one(words.providerNouns)}`

/** Version 4 in form, so that ids are as long as real ones. */
const uuidOf = (at: number): string => {
  const hex = at.toString(16).padStart(8, '0')
  return `${hex}-4e6d-4000-8000-${(at * 2_654_435_761).toString(16).padStart(12, '0').slice(-12)}`
}

const two = (number: number): string => String(number).padStart(2, '0')

type Draw = {
  chance: () => number
  below: (limit: number) => number
  one: <T>(from: readonly T[]) => T
  /** Early ones far more often than late ones, as with real places and organisations. */
  common: <T>(from: readonly T[]) => T
  some: <T>(from: readonly T[], howMany: number) => T[]
}

/** Mulberry32. */
const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0
  const chance = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(chance() * limit)
  const one = <T>(from: readonly T[]): T => from[below(from.length)]!
  return {
    chance,
    below,
    one,
    common: (from) => from[Math.floor(chance() ** 2 * from.length)]!,
    some: (from, howMany) => [...new Set(Array.from({ length: howMany }, () => one(from)))],
  }
}
