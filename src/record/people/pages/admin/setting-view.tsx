import { parseDay, shortDay } from '#kit/day'
import { BackLink, Button, Input, NotificationBanner, SummaryList, Tag } from '#kit/govuk'
import type { Setting } from '../../store/settings.ts'
import type { Held } from '../../store/workforce.ts'
import { CardTable } from '../card-table.tsx'
import { HeldList } from './held-list.tsx'
import { words as admin } from './words.ts'
import { words } from './setting-words.ts'

type ListProps = {
  readonly settings: readonly Setting[]
  readonly sencos: ReadonlyMap<string, readonly string[]>
  readonly words: string
}

export const SettingsView = ({ settings, sencos, words: typed }: ListProps) => (
  <>
    <BackLink href="/home" text={admin.back} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <form action="/admin/settings" method="get" role="search">
      <Input id="q" name="q" label={{ text: words.find }} value={typed} classes="govuk-input--width-20" />
      <Button text={words.search} classes="govuk-button--secondary" />
    </form>
    <p class="govuk-body">
      <a class="govuk-link" href="/admin/settings/new">
        {words.add}
      </a>
    </p>
    {settings.length === 0 ? (
      <p class="govuk-body">{words.none}</p>
    ) : (
      <CardTable
        head={[words.name, words.kind, words.urn, words.senco]}
        rows={settings.map((one) => [
          <>
            <a class="govuk-link" href={`/admin/settings/${one.id}`}>
              {one.name}
            </a>
            <Closed on={one.closed_on} />
          </>,
          kindOf(one),
          <span class="wm-work__reference">{one.urn ?? ''}</span>,
          (sencos.get(one.id) ?? []).join(', '),
        ])}
      />
    )}
  </>
)

type OneProps = {
  readonly setting: Setting
  readonly sencos: readonly string[]
  readonly held: readonly Held[]
  readonly today: string
  readonly done: string | null
}

export const SettingView = ({ setting, sencos, held, today, done }: OneProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/admin/settings" text={words.title} />
      {done !== null && <NotificationBanner type="success" titleText={admin.doneTitle} text={admin.done} />}
      <h1 class="govuk-heading-l">{setting.name}</h1>
      <Closed on={setting.closed_on} />
      <SummaryList
        rows={[
          { key: { text: words.kind }, value: { text: capital(setting.kind) } },
          { key: { text: words.phaseShort }, value: { text: capital(setting.phase ?? words.unknown) } },
          { key: { text: words.urn }, value: { text: setting.urn ?? words.unknown } },
          { key: { text: words.dfe }, value: { text: setting.dfe_number ?? words.unknown } },
          { key: { text: words.senco }, value: { text: sencos.join(', ') || words.noSenco } },
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`/admin/settings/${setting.id}/change`}>
          {words.change}
        </a>
      </p>
      <h2 class="govuk-heading-m">{words.people}</h2>
      {held.length === 0 && <p class="govuk-body">{words.nobody}</p>}
      <HeldList held={held} today={today} />
      <p class="govuk-hint">{words.give}</p>
    </div>
  </div>
)

const Closed = ({ on }: { on: string | null }) =>
  on === null ? null : (
    <>
      {' '}
      <Tag text={words.closedOn(shortDay(parseDay(on)!))} classes="govuk-tag--grey" />
    </>
  )

const kindOf = ({ kind, phase }: Setting): string =>
  capital(phase === null || kind.includes(phase) ? kind : `${kind}, ${phase}`)

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
