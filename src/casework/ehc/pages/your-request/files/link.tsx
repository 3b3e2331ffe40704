import { yourFilesAt } from '../../request/addresses.ts'
import { words } from './words.ts'

export const FilesLink = () => (
  <p class="govuk-body wm-no-print">
    <a class="govuk-link" href={yourFilesAt}>
      {words.title}
    </a>
  </p>
)
