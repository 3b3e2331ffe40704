import { parseDay, shortDay } from '#kit/day'
import { BackLink, NotificationBanner, SummaryList, Tag } from '#kit/govuk'
import type { Held } from '../../store/workforce.ts'
import type { AccountLine } from '../room.ts'
import { CardTable } from '../card-table.tsx'
import { AccountPart } from './account-part.tsx'
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
    <CardTable
      head={[words.name, words.role, words.place, words.days]}
      rows={held.map((one) => [
        <a class="govuk-link" href={`/admin/people/${one.personId}`}>
          {one.name}
        </a>,
        one.role,
        one.place,
        <Days {...one} today={today} />,
      ])}
    />
  </>
)

type PersonProps = {
  readonly id: string
  readonly name: string
  readonly held: readonly Held[]
  readonly account: AccountLine | null
  readonly reader: string
  readonly today: string
  readonly now: number
  readonly done: string | null
}

export const PersonView = ({ id, name, held, account, reader, today, now, done }: PersonProps) => (
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
      <AccountPart {...{ id, account, reader, now }} />
    </div>
  </div>
)

export const Days = ({ from, to, today }: Held & { today: string }) => (
  <>
    {to === null ? words.goesOn(day(from)) : words.until(day(from), day(to))}{' '}
    {to !== null && to < today && <Tag text={words.ended} classes="govuk-tag--grey" />}
  </>
)

const day = (iso: string): string => shortDay(parseDay(iso)!)
