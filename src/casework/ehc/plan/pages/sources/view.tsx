import type { VNode } from 'preact'
import { InsetText, Tag } from '#kit/govuk'
import { type Sourced, type SourcedPart, withoutSource } from '../../rules/sources.ts'
import type { PointRef } from '../../rules/plan.ts'
import { words } from './words.ts'

type Props = {
  readonly lead: string
  readonly parts: readonly SourcedPart[]
  /** Whether this reader may read what an adviser said there. */
  readonly mayRead: (point: PointRef) => boolean
  /** Below each part: a way to change it, or nothing. */
  readonly beneath: (part: SourcedPart) => VNode | null
}

/** Sections B and F sentence by sentence, each with what it rests on; one that rests on nothing says so. */
export const SourcesView = ({ lead, parts, mayRead, beneath }: Props) => (
  <>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{lead}</p>
    <InsetText text={words.count(withoutSource(parts))} />
    {(['B', 'F'] as const).map((section) => {
      const own = parts.filter((part) => part.section === section)
      return (
        <section aria-labelledby={`section-${section}`}>
          <h2 class="govuk-heading-m" id={`section-${section}`}>
            {words.sections[section]}
          </h2>
          {own.length === 0 && <p class="govuk-body">{words.empty}</p>}
          {own.map((part) => (
            <>
              <ul class="govuk-list govuk-list--spaced" id={part.id}>
                {part.sentences.map((sentence) => (
                  <Sentence sentence={sentence} mayRead={mayRead} />
                ))}
              </ul>
              {beneath(part)}
            </>
          ))}
        </section>
      )
    })}
  </>
)

type OneProps = { readonly sentence: Sourced } & Pick<Props, 'mayRead'>

const Sentence = ({ sentence: { text, from }, mayRead }: OneProps) => (
  <li>
    <p class="govuk-body govuk-!-margin-bottom-1">{text}</p>
    {from === null ? (
      <p class="govuk-body-s">
        <Tag text={words.none} classes="govuk-tag--orange" /> {words.noneText}
      </p>
    ) : (
      <p class="govuk-body-s">
        <strong>{words.from(from.who, from.number)}</strong>: {mayRead(from) ? from.said : words.keptBack}
      </p>
    )}
  </li>
)
