import type { VNode } from 'preact'
import { Button } from '#kit/govuk'
import { spacedShareCode } from '../../rules/share-code.ts'
import { SaveButton } from '../save-button.tsx'
import { Entries } from './entries.tsx'
import type { LookedUp } from './look-up.ts'
import { PrintLinks } from './view.tsx'
import { words } from './words.ts'

export const SharedView = ({ code, lookedUp }: { code: string; lookedUp: LookedUp }): VNode => (
  <>
    <h1 class="govuk-heading-l">{words.shared}</h1>
    <div class="wm-listing wm-my-list">
      <div>
        <p class="govuk-body wm-count">
          {words.sharedCount(lookedUp.listings.length + lookedUp.away.length, spacedShareCode(code))}
        </p>
        <Entries
          lookedUp={lookedUp}
          button={(listing) => <SaveButton listing={listing} back={`/s/${code}`} quiet />}
        />
      </div>
      {lookedUp.listings.length > 0 && (
        <aside class="wm-aside wm-no-print">
          <h2 class="govuk-heading-m">{words.toMyList}</h2>
          <form method="post" action="/saved/take">
            <input type="hidden" name="code" value={code} />
            <Button>{words.take}</Button>
          </form>
          <h2 class="govuk-heading-m">{words.printTitle}</h2>
          <p class="govuk-body">{words.printLead}</p>
          <PrintLinks at={`/s/${code}/print`} />
        </aside>
      )}
    </div>
  </>
)
