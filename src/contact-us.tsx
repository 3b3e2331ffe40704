import type { VNode } from 'preact'
import type { Site } from '#kit/page'

/** Who to ring when a page does not work. */
export const ContactUs = ({ contact }: { contact: Site['contact'] }): VNode => (
  <>
    <h2 class="govuk-heading-s">Talk to a person</h2>
    <p class="govuk-body">
      {contact.note}
      {contact.phone && (
        <>
          {' '}
          Ring <strong>{contact.phone}</strong>.
        </>
      )}
      {contact.email && (
        <>
          {' '}
          E-mail{' '}
          <a class="govuk-link" href={`mailto:${contact.email}`}>
            {contact.email}
          </a>
          .
        </>
      )}
    </p>
  </>
)
