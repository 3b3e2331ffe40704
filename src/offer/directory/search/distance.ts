import type { Point } from './entry.ts'

/**
 * A place as a unit vector from the middle of the earth. The straight line between two of them (the chord) grows with
 * the way between the places, so entries are compared by chord squared and only the ones shown are turned into miles.
 */
export const unitVector = (point: Point): readonly [number, number, number] => {
  const latitude = (point.latitude * Math.PI) / 180
  const longitude = (point.longitude * Math.PI) / 180
  return [
    Math.cos(latitude) * Math.cos(longitude),
    Math.cos(latitude) * Math.sin(longitude),
    Math.sin(latitude),
  ]
}

export const milesOfChord = (chordSquared: number): number =>
  2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2))

export const chordOfMiles = (miles: number): number =>
  (2 * Math.sin(Math.min(miles / (2 * earthRadiusMiles), Math.PI / 2))) ** 2

/** Mean radius, IUGG. */
const earthRadiusMiles = 3958.7613
