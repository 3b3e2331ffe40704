import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'
import { Tag, type TagProps } from './tag.tsx'

export type PhaseBannerProps = ContentOrChildren &
  Optional<{ tag: TagProps; classes: string; attributes: Attributes }>

export const PhaseBanner = (props: PhaseBannerProps) => (
  <div
    class={classNames('govuk-phase-banner govuk-width-container', props.classes)}
    {...attributesOf(props.attributes)}
  >
    <p class="govuk-phase-banner__content">
      <Tag
        text={props.tag?.text}
        html={props.tag?.html}
        classes={classNames('govuk-phase-banner__content__tag', props.tag?.classes)}
      />{' '}
      <span class="govuk-phase-banner__text">{contentOf(props)}</span>
    </p>
  </div>
)
