import { whatChanged } from '../../rules/compare.ts'
import type { Plan } from '../../rules/plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { words } from './words.ts'

type Props = {
  readonly before: Plan
  readonly after: Plan
  /** Of each change's heading: one below what stands above. */
  readonly level: 2 | 3
}

/** What differs between two plans, sentence by sentence. Said in words too: a line through words is not heard. */
export const ChangesView = ({ before, after, level }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const changes = whatChanged(before, after)
  if (changes.length === 0) return <p class="govuk-body">{words.nothing}</p>
  return (
    <>
      {changes.map(({ part, field, sentences }) => (
        <section class="wm-pair">
          <Heading class="govuk-heading-s">
            {words.parts[part] ?? nameOfPart(after, part) ?? nameOfPart(before, part)},{' '}
            {words.fields[field] ?? field}
          </Heading>
          <p class="govuk-body wm-lines">
            {sentences.map(({ text, how }) => {
              const said = namedIn(before, after, field, text)
              if (how === 'same') return <>{said} </>
              return how === 'gone' ? (
                <>
                  <del>
                    <span class="govuk-visually-hidden">{words.gone} </span>
                    {said}
                  </del>{' '}
                </>
              ) : (
                <>
                  <ins>
                    <span class="govuk-visually-hidden">{words.fresh} </span>
                    {said}
                  </ins>{' '}
                </>
              )
            })}
          </p>
        </section>
      ))}
    </>
  )
}

/** A link to another part is kept as its id, and read as its name. */
const namedIn = (before: Plan, after: Plan, field: string, text: string): string =>
  field.startsWith('for') || field === 'how'
    ? (nameOfPart(after, text) ?? nameOfPart(before, text) ?? text)
    : text
