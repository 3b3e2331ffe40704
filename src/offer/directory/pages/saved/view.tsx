import type { ComponentChildren, VNode } from 'preact'
import { Button } from '#kit/govuk'
import { Entries } from './entries.tsx'
import { ListButton } from './list-button.tsx'
import type { LookedUp } from './look-up.ts'
import { OpenForm } from './open-view.tsx'
import { words } from './words.ts'

type SavedViewProps = { lookedUp: LookedUp; notice: VNode | null }

export const SavedView = ({ lookedUp, notice }: SavedViewProps): VNode => {
  const many = lookedUp.listings.length + lookedUp.gone.length + lookedUp.away.length
  return (
    <>
      {notice}
      <h1 class="govuk-heading-l">{words.title}</h1>
      {many === 0 ? <Empty /> : <Full lookedUp={lookedUp} many={many} />}
      <h2 class="govuk-heading-m wm-open wm-no-print">{words.openTitle}</h2>
      <OpenForm typed="" />
    </>
  )
}

const Empty = (): VNode => (
  <>
    <p class="govuk-body">{words.empty}</p>
    <Button href="/search">{words.find}</Button>
  </>
)

const Full = ({ lookedUp, many }: { lookedUp: LookedUp; many: number }): VNode => (
  <div class="wm-listing wm-my-list">
    <div>
      <p class="govuk-body wm-count">{words.count(many)}</p>
      <Entries
        lookedUp={lookedUp}
        button={({ id, name }) => (
          <RemoveButton ids={[id]}>
            {words.remove}
            <span class="govuk-visually-hidden">{words.removeWhat(name)}</span>
          </RemoveButton>
        )}
        goneButton={<RemoveButton ids={lookedUp.gone}>{words.removeGone(lookedUp.gone.length)}</RemoveButton>}
      />
    </div>
    <aside class="wm-aside wm-no-print">
      {lookedUp.listings.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.printTitle}</h2>
          <p class="govuk-body">{words.printLead}</p>
          <PrintLinks at="/saved/print" />
          <h2 class="govuk-heading-m">{words.shareTitle}</h2>
          <p class="govuk-body">{words.shareLead}</p>
          <form method="post" action="/saved/share">
            <Button classes="govuk-button--secondary">{words.getCode}</Button>
          </form>
        </>
      )}
      <h2 class="govuk-heading-m">{words.clearTitle}</h2>
      <p class="govuk-body">{words.kept}</p>
      <form method="post" action="/saved/clear">
        <Button classes="govuk-button--secondary">{words.clear}</Button>
      </form>
    </aside>
  </div>
)

export const PrintLinks = ({ at }: { at: string }): VNode => (
  <ul class="govuk-list govuk-list--spaced">
    <li>
      <a class="govuk-link" href={at}>
        {words.printNormal}
      </a>
    </li>
    <li>
      <a class="govuk-link" href={`${at}?size=large`}>
        {words.printLarge}
      </a>
    </li>
  </ul>
)

const RemoveButton = ({ ids, children }: { ids: readonly string[]; children: ComponentChildren }): VNode => (
  <ListButton action="/saved/remove" fields={ids.map((id) => ['id', id])}>
    {children}
  </ListButton>
)
