import { parseDay, shortDay } from '#kit/day'
import { BackLink, NotificationBanner, SummaryList, Table, Tag } from '#kit/govuk'
import type { Held } from '../../store/workforce.ts'
import type { AccountLine } from '../room.ts'
import { words } from './words.ts'

export const PeopleView = ({ held, today }: { held: readonly Held[]; today: string }) => (
  <>
    <BackLink href="/home" text={words.back} />
    <h1 class="govuk-heading-l">{words.people}</h1>
    <p class="govuk-body">{words.peopleText}</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/admin/people/new">
        {words.add}
      </a>
    </p>
    <Table
      head={[{ text: words.name }, { text: words.role }, { text: words.place }, { text: words.days }]}
      rows={held.map((one) => [
        {
          html: (
            <a class="govuk-link" href={`/admin/people/${one.personId}`}>
              {one.name}
            </a>
          ),
        },
        { text: one.role },
        { text: one.place },
        { html: <Days {...one} today={today} /> },
      ])}
    />
  </>
)

type PersonProps = {
  readonly id: string
  readonly name: string
  readonly held: readonly Held[]
  readonly account: AccountLine | null
  readonly today: string
  readonly done: string | null
}

export const PersonView = ({ id, name, held, account, today, done }: PersonProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/admin/people" text={words.people} />
      {done !== null && <NotificationBanner type="success" titleText={words.doneTitle} text={words.done} />}
      <h1 class="govuk-heading-l">{name}</h1>
      <SummaryList
        rows={held.map((one) => ({
          key: { text: one.role },
          value: {
            html: (
              <>
                {one.place}
                <br />
                <Days {...one} today={today} />
              </>
            ),
          },
          ...((one.to === null || one.to >= today) && {
            actions: {
              items: [
                {
                  href: `/admin/people/${id}/roles/${one.id}/end`,
                  text: words.endRole,
                  visuallyHiddenText: one.role,
                },
              ],
            },
          }),
        }))}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`/admin/people/${id}/roles/add`}>
          {words.giveRole}
        </a>
      </p>
      <h2 class="govuk-heading-m">{words.account}</h2>
      <p class="govuk-body">
        {account === null
          ? words.noAccount
          : [words.states[account.state] ?? account.state, account.email].filter(Boolean).join(': ')}
      </p>
      {account === null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/admin/people/${id}/invite`}>
            {words.invite}
          </a>
        </p>
      )}
    </div>
  </div>
)

const Days = ({ from, to, today }: Held & { today: string }) => (
  <>
    {to === null ? words.goesOn(day(from)) : words.until(day(from), day(to))}{' '}
    {to !== null && to < today && <Tag text={words.ended} classes="govuk-tag--grey" />}
  </>
)

const day = (iso: string): string => shortDay(parseDay(iso)!)
