import { InsetText } from '#kit/govuk'
import { spokenName } from '../../rules/name.ts'
import { DatedRows, Part } from './part.tsx'
import type { RecordProps } from './page.tsx'
import { words } from './words.ts'

export const HomesPart = (props: RecordProps) => {
  const { homes } = props.record
  const live = homes.filter(({ to_on }) => to_on === null || to_on >= props.today)
  return (
    <Part of={props} section="homes" empty={homes.length === 0 && !props.addressKept}>
      {props.addressKept && <InsetText text={words.addressKept} />}
      {live.length > 1 && <p class="govuk-body">{words.twoHomes}</p>}
      <DatedRows
        {...{ of: props, kind: 'homes', facts: homes }}
        row={({ lines, postcode, confidential }) => ({
          key: lines[0] ?? '',
          lines: [...lines.slice(1), postcode !== lines[0] && postcode, confidential && words.confidential],
        })}
      />
    </Part>
  )
}

export const WaysPart = (props: RecordProps) => (
  <Part of={props} section="ways" empty={props.record.ways.length === 0}>
    <DatedRows
      {...{ of: props, kind: 'ways', facts: props.record.ways }}
      row={(way) => ({
        key: `${calledBy(way)}, ${words.ways[way.kind].toLowerCase()}`,
        lines: [way.value, !way.safe && words.unsafe, way.safe && way.preferred && words.preferred],
      })}
    />
  </Part>
)

export const WishesPart = (props: RecordProps) => (
  <Part of={props} section="wishes" empty={props.record.wishes.length === 0}>
    <DatedRows
      {...{ of: props, kind: 'wishes', facts: props.record.wishes }}
      row={(wish) => ({
        key: calledBy(wish),
        lines: [
          words.wish[wish.how],
          wish.language,
          wish.interpreter && words.needsInterpreter(wish.interpreter),
          wish.large_print && words.largePrint,
          wish.easy_read && words.easyRead,
          words.askedBy(wish.asked_by),
        ],
      })}
    />
  </Part>
)

export const SettingsPart = (props: RecordProps) => (
  <Part of={props} section="settings" empty={props.record.settings.length === 0}>
    <DatedRows
      {...{ of: props, kind: 'settings', facts: props.record.settings }}
      row={({ organisation, organisation_id, kind, place_kind, urn }) => ({
        key: organisation,
        lines: [
          words.kindsOfPlace[kind],
          place_kind[0]!.toUpperCase() + place_kind.slice(1),
          !props.family && urn !== null && words.urn(urn),
          props.sencos.has(organisation_id) && words.senco(props.sencos.get(organisation_id)!.join(', ')),
        ],
      })}
    />
  </Part>
)

export const WorkersPart = (props: RecordProps) => (
  <Part of={props} section="workers" empty={props.record.workers.length === 0}>
    <DatedRows
      {...{ of: props, kind: 'workers', facts: props.record.workers, changes: false }}
      row={(worker) => ({
        key: worker.team ?? calledBy({ ...worker, given_name: worker.given_name ?? '' }),
        lines: [words.kindsOfWork[worker.kind]],
      })}
    />
  </Part>
)

export const StatusesPart = (props: RecordProps) => (
  <Part of={props} section="statuses" empty={props.record.statuses.length === 0}>
    <DatedRows
      {...{ of: props, kind: 'statuses', facts: props.record.statuses }}
      row={({ kind, detail, source }) => ({
        key: kind[0]!.toUpperCase() + kind.slice(1),
        lines: [detail, words.toldBy(source)],
      })}
    />
  </Part>
)

export const calledBy = (named: {
  given_name: string
  family_name: string | null
  known_as: string | null
}): string =>
  spokenName({ givenName: named.given_name, familyName: named.family_name, knownAs: named.known_as })
