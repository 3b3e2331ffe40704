import type { Alternative, Unit } from './reading.ts'
import { postingsOf, type Segment } from './segment.ts'

/**
 * Adds up, entry by entry, what the units of a query find. Of the ways a unit may be met, the best one counts. Whole
 * numbers throughout, so that the sum does not depend on the order of the parts.
 * The columns are as long as the index and are used again by the next query.
 */
export class Scores {
  score = new Int32Array(0)
  /** Required units met, those met by whole words, those met in the name. */
  met = new Uint8Array(0)
  whole = new Uint8Array(0)
  named = new Uint8Array(0)
  /** How many live entries meet at least so many required units. */
  reaching: number[] = []
  #best = new Int32Array(0)
  #lastUnit = new Uint8Array(0)
  #lastNamed = new Uint8Array(0)
  #slotsHeld = new Uint8Array(0)
  #slotScore = new Int32Array(0)

  addUp(units: readonly Unit[], segments: readonly Segment[]): void {
    this.#clear(segments.reduce((sum, segment) => sum + segment.size, 0))
    this.reaching = Array.from({ length: units.length + 1 }, () => 0)
    for (const [at, unit] of units.entries())
      for (const alternative of unit.alternatives) {
        let base = 0
        for (const segment of segments) {
          if (alternative.slots.length === 1)
            for (const term of alternative.slots[0]!)
              this.#addTerm(segment, base, term, at + 1, unit, alternative)
          else this.#addTogether(segment, base, at + 1, unit, alternative)
          base += segment.size
        }
      }
  }

  /** The hot loop of the whole search: the columns are taken out of the object once, and `#hit` is written out. */
  #addTerm(
    segment: Segment,
    base: number,
    term: number,
    turn: number,
    { required, weight }: Unit,
    { share, whole }: Alternative,
  ): void {
    const { postings, dead, deadCount } = segment
    const { score, met, reaching, named } = this
    const wholes = this.whole
    const best = this.#best
    const lastUnit = this.#lastUnit
    const lastNamed = this.#lastNamed
    const gain = weight * share
    const countsName = whole && required
    const [from, to] = postingsOf(segment, term)
    let entry = base - 1
    for (let at = from; at < to; at++) {
      let byte = postings[at++]!
      let gap = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++]!
        gap |= (byte & 127) << shift
      }
      entry += gap + 1
      if (deadCount > 0 && dead[entry - base] !== 0) continue
      const strength = postings[at]!
      const worth = (leastStrength + (strength & 127)) * gain
      if (lastUnit[entry] !== turn) {
        lastUnit[entry] = turn
        best[entry] = worth
        score[entry]! += worth
        if (required) {
          reaching[++met[entry]!]!++
          if (whole) wholes[entry]!++
        }
      } else if (worth > best[entry]!) {
        score[entry]! += worth - best[entry]!
        best[entry] = worth
      }
      if (strength > 127 && countsName && lastNamed[entry] !== turn) {
        lastNamed[entry] = turn
        named[entry]!++
      }
    }
  }

  /** Entries that hold a term of each slot; their strengths are averaged. */
  #addTogether(
    segment: Segment,
    base: number,
    turn: number,
    unit: Unit,
    { slots, share, whole }: Alternative,
  ): void {
    const { postings, dead } = segment
    this.#slotsHeld.fill(0, base, base + segment.size)
    const gain = unit.weight * share
    for (const [slot, terms] of slots.entries())
      for (const term of terms) {
        const [from, to] = postingsOf(segment, term)
        let entry = base - 1
        for (let at = from; at < to; at++) {
          let byte = postings[at++]!
          let gap = byte & 127
          for (let shift = 7; byte > 127; shift += 7) {
            byte = postings[at++]!
            gap |= (byte & 127) << shift
          }
          entry += gap + 1
          if (this.#slotsHeld[entry] !== slot || dead[entry - base] !== 0) continue
          const strength = postings[at]! & 127
          this.#slotsHeld[entry] = slot + 1
          this.#slotScore[entry] = (slot === 0 ? 0 : this.#slotScore[entry]!) + strength
          if (slot + 1 === slots.length)
            this.#hit(
              entry,
              Math.floor(this.#slotScore[entry]! / slots.length),
              gain,
              turn,
              unit.required,
              whole,
            )
        }
      }
  }

  #hit(entry: number, strength: number, gain: number, turn: number, required: boolean, whole: boolean): void {
    const worth = (leastStrength + (strength & 127)) * gain
    if (this.#lastUnit[entry] !== turn) {
      this.#lastUnit[entry] = turn
      this.#best[entry] = worth
      this.score[entry]! += worth
      if (required) {
        this.reaching[++this.met[entry]!]!++
        if (whole) this.whole[entry]!++
      }
    } else if (worth > this.#best[entry]!) {
      this.score[entry]! += worth - this.#best[entry]!
      this.#best[entry] = worth
    }
    if (strength > 127 && whole && required && this.#lastNamed[entry] !== turn) {
      this.#lastNamed[entry] = turn
      this.named[entry]!++
    }
  }

  #clear(size: number): void {
    if (this.score.length < size) {
      const room = Math.ceil(size * 1.1) + 64
      this.score = new Int32Array(room)
      this.#best = new Int32Array(room)
      this.#slotScore = new Int32Array(room)
      this.met = new Uint8Array(room)
      this.whole = new Uint8Array(room)
      this.named = new Uint8Array(room)
      this.#lastUnit = new Uint8Array(room)
      this.#lastNamed = new Uint8Array(room)
      this.#slotsHeld = new Uint8Array(room)
      return
    }
    for (const column of [this.score, this.met, this.whole, this.named, this.#lastUnit, this.#lastNamed])
      column.fill(0, 0, size)
  }
}

/** Added to every strength, so that one mention of the right word beats four of a word that merely begins like it. */
const leastStrength = 48

/** No unit can be worth more than its weight times this. */
export const mostWorth = (leastStrength + 127) * 20
