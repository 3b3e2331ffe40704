import type { VNode } from 'preact'
import { Link } from '#kit/govuk'
import { phoneHref } from '../facts/index.ts'

/** A number to press on a phone; plain text where it is not one number that rings. */
export const PhoneLink = ({
  number,
  text,
  scheme = 'tel',
}: {
  number: string
  text?: string
  scheme?: 'tel' | 'sms'
}): VNode => {
  const address = phoneHref(number)
  if (address === null) return <>{text ?? number}</>
  return (
    <Link class="govuk-link" href={address.replace(/^tel/, scheme)}>
      {text ?? number}
    </Link>
  )
}
