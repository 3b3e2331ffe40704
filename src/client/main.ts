import {
  Button,
  CharacterCount,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  ServiceNavigation,
  SkipLink,
  createAll,
} from 'govuk-frontend'
import { chooseAllInPlace } from './choose-all.ts'
import { openResultsInPlace } from './open-in-place.ts'
import { suggestAsYouType } from './suggest.ts'

for (const component of [
  Button,
  CharacterCount,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  ServiceNavigation,
  SkipLink,
]) {
  createAll(component)
}
suggestAsYouType()
openResultsInPlace()
chooseAllInPlace()
