import { Link } from '#kit/govuk'

/** Somebody to ring or write to, as the council's pack names them. */
export type HelpLine = {
  readonly name: string
  readonly note: string
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly url?: string | undefined
  readonly post?: string | undefined
}

export const HelpLines = ({ lines }: { lines: readonly HelpLine[] }) => (
  <ul class="wm-contact">
    {lines.map(({ name, note, phone, email, url, post }) => (
      <li>
        <strong>{name}</strong>
        <br />
        {note}
        {[
          phone && { href: `tel:${phone.replace(/\s/g, '')}`, text: phone },
          email && { href: `mailto:${email}`, text: email },
          url && { href: url, text: url.replace(/^https?:\/\//, '') },
        ].map(
          (way) =>
            way && (
              <>
                <br />
                <Link class="govuk-link" href={way.href}>
                  {way.text}
                </Link>
              </>
            ),
        )}
        {post && (
          <>
            <br />
            {post}
          </>
        )}
      </li>
    ))}
  </ul>
)
