import { parseDay, shortDay } from '#kit/day'
import { BackLink, Button, Tag } from '#kit/govuk'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import type { ListedChild } from '../../store/children.ts'
import { Question } from '../facts/question.tsx'
import { CardTable } from '../card-table.tsx'
import { calledBy } from '../record/facts.tsx'
import type { Happening } from '../room.ts'
import { fields } from './fields.ts'
import { words } from './words.ts'

type Props = {
  readonly form: FormState
  readonly found: readonly ListedChild[] | null
  readonly mayAdd: boolean
  readonly mayBreak: boolean
}

export const FindView = ({ form, found, mayAdd, mayBreak }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      <FormErrors form={form} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <FormFrame form={form} action="/records">
        {fields.map((field) => (
          <Question field={field} state={form} options={[]} />
        ))}
        <Button text={words.find} />
      </FormFrame>
      {found && <Found found={found} />}
      <ul class="govuk-list">
        {mayAdd && (
          <li>
            <a class="govuk-link" href="/records/new">
              {words.add}
            </a>
          </li>
        )}
        {mayBreak && (
          <li>
            <a class="govuk-link" href="/emergency">
              {words.emergency}
            </a>
          </li>
        )}
      </ul>
    </div>
  </div>
)

const Found = ({ found }: { found: readonly ListedChild[] }) =>
  found.length === 0 ? (
    <>
      <h2 class="govuk-heading-m">{words.none}</h2>
      <p class="govuk-body">{words.noneText}</p>
    </>
  ) : (
    <>
      <ChildrenTable caption={words.found(found.length)} children={found} />
      {found.length === 50 && <p class="govuk-body">{words.most}</p>}
    </>
  )

type TableProps = {
  readonly caption: string
  readonly children: readonly ListedChild[]
  /** What is under way for each, where it is told. */
  readonly happenings?: ReadonlyMap<string, readonly Happening[]>
  readonly today?: string
}

/** Children by name, each a way in. */
export const ChildrenTable = ({ caption, children, happenings, today = '' }: TableProps) => (
  <CardTable
    caption={caption}
    head={[words.name, words.date, ...(happenings ? [words.happening, words.next] : [])]}
    rows={children.map((child) => {
      const theirs = happenings?.get(child.id) ?? []
      return [
        <a class="govuk-link" href={`/records/${child.id}`}>
          {calledBy(child)}
        </a>,
        child.born_on === null ? words.notKnown : shortDay(parseDay(child.born_on)!),
        ...(happenings
          ? [
              theirs.length === 0 ? '' : <Happenings of={theirs} />,
              theirs.some(({ nextOn }) => nextOn) ? <Next of={theirs} today={today} /> : '',
            ]
          : []),
      ]
    })}
  />
)

const Happenings = ({ of }: { of: readonly Happening[] }) => (
  <>
    {of.map(({ what, stage, href }, at) => (
      <>
        {at > 0 && <br />}
        {href === null ? (
          stage || what
        ) : (
          <a href={href} class="govuk-link">
            {stage || what}
          </a>
        )}
      </>
    ))}
  </>
)

const Next = ({ of, today }: { of: readonly Happening[]; today: string }) => {
  const next = of.flatMap(({ nextOn }) => nextOn ?? []).toSorted()[0]
  if (next === undefined) return null
  return (
    <>
      {shortDay(parseDay(next)!)} {next < today && <Tag text={words.late} classes="govuk-tag--red" />}
    </>
  )
}
