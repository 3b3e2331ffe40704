import type { FactKind } from '../../store/facts.ts'
import type { WholeRecord } from '../../store/record.ts'
import { calledBy } from '../record/facts.tsx'
import { words as record } from '../record/words.ts'
import { wish } from './fields.ts'
import { words } from './words.ts'

type Told = readonly (string | null | false)[]

/**
 * What tells one fact from its neighbours, so that nobody ends, answers or takes back the wrong one. Only of what the
 * reader is shown of the record.
 */
export const whichFact = (kind: FactKind, id: string, shown: WholeRecord): readonly string[] =>
  told[kind](id, shown).filter((line) => typeof line === 'string' && line !== '') as string[]

const told: Readonly<Record<FactKind, (id: string, shown: WholeRecord) => Told>> = {
  homes: (id, { homes }) => of(homes, id, ({ lines, postcode }) => [lines.join(', '), postcode]),
  ways: (id, { ways }) => of(ways, id, (way) => [calledBy(way), way.value]),
  wishes: (id, { wishes }) => of(wishes, id, (wished) => [calledBy(wished), howOf(wished.how)]),
  family: (id, { relatives }) => of(relatives, id, (one) => [`${calledBy(one)}, ${one.kind}`]),
  settings: (id, { settings }) => of(settings, id, ({ organisation }) => [organisation]),
  workers: (id, { workers }) =>
    of(workers, id, ({ given_name, family_name, known_as, team, kind }) => [
      given_name === null ? team : calledBy({ given_name, family_name, known_as }),
      record.kindsOfWork[kind],
    ]),
  statuses: (id, { statuses }) =>
    of(statuses, id, ({ kind, detail }) => [kind[0]!.toUpperCase() + kind.slice(1), detail]),
  agreements: (id, { agreements }) =>
    of(agreements, id, (asked) => [asked.what_for, ...asked.scope, words.asked(calledBy(asked))]),
  capacity: (id, { capacity }) => of(capacity, id, ({ decision }) => [decision]),
}

const of = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  tell: (row: Row) => Told,
): Told => rows.filter((row) => row.id === id).flatMap(tell)

const howOf = (how: string): string | null =>
  wish
    .flatMap(({ options }) => (typeof options === 'object' ? options : []))
    .find(({ value }) => value === how)?.text ?? null
