import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf, hasContent } from './content.ts'
import { Heading, type HeadingLevel } from './heading.tsx'
import type { Absent, Optional } from './optional.ts'
import { translations } from './translations.ts'

export type AccordionProps = {
  /** Must differ between accordions: it is how a browser remembers which sections were open. */
  id: string
  items: readonly (AccordionItem | Absent)[]
} & Optional<{
  headingLevel: HeadingLevel
  rememberExpanded: boolean
  hideAllSectionsText: string
  hideSectionText: string
  hideSectionAriaLabelText: string
  showAllSectionsText: string
  showSectionText: string
  showSectionAriaLabelText: string
  classes: string
  attributes: Attributes
}>

export type AccordionItem = { heading: Content; content: Content } & Optional<{
  summary: Content
  expanded: boolean
}>

export const Accordion = (props: AccordionProps) => (
  <div
    id={props.id}
    class={classNames('govuk-accordion', props.classes)}
    data-module="govuk-accordion"
    {...translations({
      'hide-all-sections': props.hideAllSectionsText,
      'hide-section': props.hideSectionText,
      'hide-section-aria-label': props.hideSectionAriaLabelText,
      'show-all-sections': props.showAllSectionsText,
      'show-section': props.showSectionText,
      'show-section-aria-label': props.showSectionAriaLabelText,
    })}
    data-remember-expanded={props.rememberExpanded}
    {...attributesOf(props.attributes)}
  >
    {props.items.map(
      (item, index) =>
        item && (
          <Section
            {...item}
            idPrefix={props.id}
            position={index + 1}
            headingLevel={props.headingLevel || 2}
          />
        ),
    )}
  </div>
)

type SectionProps = AccordionItem & { idPrefix: string; position: number; headingLevel: HeadingLevel }

const Section = ({ idPrefix, position, headingLevel, ...item }: SectionProps) => (
  <div class={classNames('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}>
    <div class="govuk-accordion__section-header">
      <Heading level={headingLevel} class="govuk-accordion__section-heading">
        <span class="govuk-accordion__section-button" id={`${idPrefix}-heading-${position}`}>
          {contentOf(item.heading)}
        </span>
      </Heading>
      {hasContent(item.summary) && (
        <div class="govuk-accordion__section-summary govuk-body" id={`${idPrefix}-summary-${position}`}>
          {contentOf(item.summary)}
        </div>
      )}
    </div>
    <div id={`${idPrefix}-content-${position}`} class="govuk-accordion__section-content">
      {item.content?.html || (item.content?.text && <p class="govuk-body">{item.content.text}</p>)}
    </div>
  </div>
)
