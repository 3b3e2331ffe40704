import { Table } from '#kit/govuk'
import { mayEducate } from '../rules/belongs-in-f.ts'
import { type Line, vagueIn } from '../rules/specificity.ts'

const words = {
  heading: 'What this line leaves open',
  flag: 'What we noticed',
  suggest: 'What you could say',
  clear: 'This line says who, what, how often, how long, how many and how it is looked at again.',
  ask: 'better to say',
  educates: (said: string) => `“${said}” may educate or train`,
  educatesSuggest:
    'If it educates or trains the child it is special educational provision and belongs in section F (section 21(5)).',
} as const

/** What the specificity check says of one line: what it noticed, and what to say in its place. */
export const FlagsOf = ({ line }: { line: Line }) => {
  const flags = vagueIn(line)
  const educating = mayEducate(line)
  if (flags.length === 0 && educating === null) return <p class="govuk-body">{words.clear}</p>
  return (
    <Table
      caption={words.heading}
      captionClasses="govuk-table__caption--s"
      classes="wm-flags"
      head={[{ text: words.flag }, { text: words.suggest }]}
      rows={[
        ...(educating ? [[{ text: words.educates(educating.said) }, { text: words.educatesSuggest }]] : []),
        ...flags.map(({ flag, weight, suggest }) => [
          { text: weight === 'ask' ? `${flag} (${words.ask})` : flag },
          { text: suggest },
        ]),
      ]}
    />
  )
}
