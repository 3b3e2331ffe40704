import type { ComponentChildren } from 'preact'
import { dayInWords } from '#kit/day'
import type { SummaryRow } from '#kit/govuk'
import {
  agesInWords,
  costInWords,
  howToAsk,
  nextSessions,
  placeInWords,
  timesInWords,
  waitInWords,
} from '../../facts/index.ts'
import type { Listing } from '../../rules/listing.ts'
import type { DirectoryRoom } from '../room.ts'
import { inOneSentence, valueName } from '../search/value-names.ts'
import { words } from './words.ts'

/**
 * The questions every family asks, in the order they ask them. Where we have not been told something that
 * matters (cost, ages, times, where) the row says so, because leaving it out reads as "no".
 */
export const factRows = (listing: Listing, room: DirectoryRoom): SummaryRow[] => {
  const named = (taxonomy: 'need' | 'access') =>
    (listing.attributes ?? [])
      .filter((one) => one.taxonomy === taxonomy)
      .map(({ term }) => valueName(taxonomy, term, room.pack))
  const told = listing.kind === 'information' ? null : words.notSaid
  const isDefined = (room.definedBy?.(listing.slug) ?? []).length > 0
  return [
    isDefined
      ? null
      : row(
          words.ages,
          [listing.eligibility_description, agesInWords(listing)].filter(Boolean).join('. ') || told,
        ),
    row(words.needs, bullets(named('need'))),
    isDefined
      ? null
      : row(
          words.how,
          listing.kind === 'information'
            ? listing.application_process
            : (listing.application_process ?? howToAsk(listing).words),
        ),
    row(words.howDelivered, inOneSentence((listing.delivery ?? []).map((how) => valueName('how', how)))),
    row(words.cost, costInWords(listing).words ?? told),
    row(words.wait, waitInWords(listing)),
    row(words.where, wherever(listing)),
    row(
      words.when,
      whenever(listing, room) ?? (listing.kind === 'group' || listing.kind === 'event' ? told : null),
    ),
    row(words.area, (listing.service_areas ?? []).map(({ name }) => name).join(', ')),
    row(words.access, bullets([...named('access'), ...accessNotes(listing)])),
    row(
      words.languages,
      [...(listing.languages ?? []).map(({ name }) => name), listing.interpretation_services]
        .filter(Boolean)
        .join(', '),
    ),
  ].filter((one) => one !== null)
}

const row = (key: string, value: ComponentChildren): SummaryRow | null =>
  value === null || value === undefined || value === ''
    ? null
    : { key: { text: key }, value: { html: value } }

const bullets = (lines: readonly string[]): ComponentChildren =>
  lines.length === 0 ? null : lines.length === 1 ? (
    lines[0]
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )

const wherever = (listing: Listing): ComponentChildren =>
  bullets((listing.service_at_locations ?? []).flatMap(({ location }) => placeInWords(location) ?? []))

/** Each place with its own times, then the next day it happens. */
const whenever = (listing: Listing, room: DirectoryRoom): ComponentChildren => {
  const places = listing.service_at_locations ?? []
  const lines = [
    ...(listing.schedules ?? []).map((schedule) => timesInWords(schedule, room.today())),
    ...places.flatMap(({ location, schedules = [] }) =>
      schedules.map((schedule) => {
        const times = timesInWords(schedule, room.today())
        const at = location.name ?? location.address?.city
        return places.length > 1 && at ? `${at}: ${times}` : times
      }),
    ),
  ].filter((line) => line !== '')
  if (lines.length === 0) return null
  const next = nextSessions(listing, room.today(), room.pack.termDates)[0]
  return (
    <>
      {bullets(lines)}
      {next && <p class="govuk-body wm-last">{words.next(dayInWords(next.day))}</p>}
    </>
  )
}

const accessNotes = (listing: Listing): readonly string[] =>
  (listing.service_at_locations ?? []).flatMap(({ location }) =>
    (location.accessibility ?? []).map(({ description, details }) =>
      details ? `${description}: ${details}` : description,
    ),
  )
