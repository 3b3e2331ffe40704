import type { VNode } from 'preact'
import { HelpLines } from '#directory'
import { Link } from '#kit/govuk'
import type { Site } from '#kit/page'
import { words } from './contact-words.ts'

/** How to reach the council's own team: to ring, to write to. */
export const CouncilContact = ({ contact }: { contact: Site['contact'] }): VNode => (
  <>
    <HelpLines
      helpLines={[
        { name: words.council, note: contact.note, ...(contact.phone ? { phone: contact.phone } : {}) },
      ]}
    />
    {contact.email && (
      <p class="govuk-body">
        {words.email}{' '}
        <Link class="govuk-link" href={`mailto:${contact.email}`}>
          {contact.email}
        </Link>
      </p>
    )}
    {contact.post && (
      <p class="govuk-body">
        {words.post} {contact.post}
      </p>
    )}
  </>
)
