import { type Attributes, attributesOf } from './attributes.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'
import { translations } from './translations.ts'

export type ExitThisPageProps = ContentOrChildren &
  Optional<{
    /** An ordinary page of another site, which tells nobody what was read before. */
    redirectUrl: string
    id: string | null
    classes: string | null
    attributes: Attributes
    activatedText: string
    timedOutText: string
    pressTwoMoreTimesText: string
    pressOneMoreTimeText: string
  }>

/** For pages that someone may need to leave at once, unseen. */
export const ExitThisPage = (props: ExitThisPageProps) => (
  <div
    id={props.id ?? undefined}
    class={classNames('govuk-exit-this-page', props.classes)}
    data-module="govuk-exit-this-page"
    {...attributesOf(props.attributes)}
    {...translations({
      activated: props.activatedText,
      'timed-out': props.timedOutText,
      'press-two-more-times': props.pressTwoMoreTimesText,
      'press-one-more-time': props.pressOneMoreTimeText,
    })}
  >
    <Button
      classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
      href={props.redirectUrl || 'https://www.bbc.co.uk/weather'}
      attributes={{ rel: 'nofollow noreferrer' }}
    >
      {contentOf(props) || <DefaultContent />}
    </Button>
  </div>
)

const DefaultContent = () => (
  <>
    <span class="govuk-visually-hidden">Emergency</span> Exit this page
  </>
)
