import { parseDay, shortDay } from '#kit/day'
import { BackLink, Button, Table } from '#kit/govuk'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import type { ListedChild } from '../../store/children.ts'
import { Question } from '../facts/question.tsx'
import { calledBy } from '../record/facts.tsx'
import { fields } from './fields.ts'
import { words } from './words.ts'

type Props = {
  readonly form: FormState
  readonly found: readonly ListedChild[] | null
  readonly mayBreak: boolean
}

export const FindView = ({ form, found, mayBreak }: Props) => (
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
        <li>
          <a class="govuk-link" href="/records/new">
            {words.add}
          </a>
        </li>
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

/** Children by name, each a way in. */
export const ChildrenTable = (props: { caption: string; children: readonly ListedChild[] }) => (
  <Table
    caption={props.caption}
    captionClasses="govuk-table__caption--m"
    head={[{ text: words.name }, { text: words.date }]}
    rows={props.children.map((child) => [
      {
        html: (
          <a class="govuk-link" href={`/records/${child.id}`}>
            {calledBy(child)}
          </a>
        ),
      },
      { text: child.born_on === null ? words.notKnown : shortDay(parseDay(child.born_on)!) },
    ])}
  />
)
