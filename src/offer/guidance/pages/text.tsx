import type { VNode } from 'preact'
import { Link } from '#kit/govuk'

/** A page of plain text as data: short sections, each with lines, bullets and links. */
export type Text = {
  title: string
  description: string
  sections: readonly Section[]
}

export type Section = {
  heading?: string
  lines?: readonly string[]
  bullets?: readonly string[]
  links?: readonly { text: string; href: string }[]
}

export const TextView = ({ text }: { text: Text }): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{text.title}</h1>
      {text.sections.map((section) => (
        <TextSection section={section} />
      ))}
    </div>
  </div>
)

export const TextSection = ({ section }: { section: Section }): VNode => (
  <>
    {section.heading && <h2 class="govuk-heading-m">{section.heading}</h2>}
    {section.lines?.map((line) => (
      <p class="govuk-body">{line}</p>
    ))}
    {section.bullets && (
      <ul class="govuk-list govuk-list--bullet">
        {section.bullets.map((bullet) => (
          <li>{bullet}</li>
        ))}
      </ul>
    )}
    {section.links && (
      <ul class="govuk-list">
        {section.links.map(({ text, href }) => (
          <li>
            <Link class="govuk-link" href={href}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    )}
  </>
)
