import { NotificationBanner } from '#kit/govuk'
import { words } from '../record/words.ts'
import { clockTime } from './clock-time.ts'
import type { OpenGlass } from './until.ts'

/** Above every page of a record that is read in an emergency, for as long as it lasts. */
export const GlassBanner = ({ glass }: { glass: OpenGlass }) => (
  <NotificationBanner
    titleText={words.emergencyTitle}
    html={
      <>
        <p class="govuk-notification-banner__heading">{words.emergency(clockTime(glass.until))}</p>
        <a class="govuk-notification-banner__link" href={`/emergency/${glass.id}/end`}>
          {words.finish}
        </a>
      </>
    }
  />
)
