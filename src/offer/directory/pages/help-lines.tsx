import type { VNode } from 'preact'
import { Link } from '#kit/govuk'
import { PhoneLink } from './phone-link.tsx'
import type { DirectoryPack } from '../rules/directory-pack.ts'

/** Who to ring or write to. */
export const HelpLines = ({ helpLines }: { helpLines: DirectoryPack['helpLines'] }): VNode => (
  <ul class="wm-contact">
    {helpLines.map(({ name, phone, email, url, note }) => (
      <li>
        <strong>{name}</strong>
        <br />
        {note}
        {phone && (
          <>
            <br />
            <PhoneLink number={phone} />
          </>
        )}
        {email && (
          <>
            <br />
            <Link class="govuk-link" href={`mailto:${email}`}>
              {email}
            </Link>
          </>
        )}
        {url && (
          <>
            <br />
            <Link class="govuk-link" href={url}>
              {url.replace(/^https?:\/\//, '')}
            </Link>
          </>
        )}
      </li>
    ))}
  </ul>
)
