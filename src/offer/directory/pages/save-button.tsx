import type { VNode } from 'preact'
import { Button } from '#kit/govuk'
import type { Listing } from '../rules/listing.ts'
import { saveWords } from './saved/words.ts'

type SaveButtonProps = {
  listing: Listing
  /** Where to go on reading afterwards: an address on this site. */
  back: string
  /** A link-like button, among results. */
  quiet?: boolean
}

/** Puts a listing on the visitor's own list. A form, because following a link must not change anything. */
export const SaveButton = ({ listing, back, quiet = false }: SaveButtonProps): VNode => (
  <form class={quiet ? 'wm-save wm-save--quiet' : 'wm-save'} method="post" action="/saved/add">
    <input type="hidden" name="listing" value={listing.slug} />
    <input type="hidden" name="back" value={back} />
    <Button classes={quiet ? 'wm-save__button' : 'govuk-button--secondary'}>
      {saveWords.save}
      <span class="govuk-visually-hidden">{saveWords.saveWhat(listing.name)}</span>
    </Button>
  </form>
)
