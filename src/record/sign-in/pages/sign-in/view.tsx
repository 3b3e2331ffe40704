import { asked, type FormState, FormFrame } from '#kit/form'
import { Button, ErrorSummary, Input, InsetText } from '#kit/govuk'
import { FormErrors } from '#kit/form'
import type { PagesRoom } from '../../room.ts'
import { Column } from '../column.tsx'
import { UsePasskey } from '../passkey-place.tsx'
import { words } from './words.ts'

export type Said = { readonly heading: string; readonly text: string }

type Props = {
  room: PagesRoom
  form: FormState
  to: string
  said?: Said | undefined
  news?: string | undefined
}

export const SignIn = ({ room, form, to, said, news }: Props) => (
  <Column>
    {said ? (
      <ErrorSummary titleText={said.heading} descriptionText={said.text} />
    ) : (
      <FormErrors form={form} />
    )}
    <h1 class="govuk-heading-l">{words.title}</h1>
    {news && <InsetText text={news} />}
    <FormFrame form={form} action="/sign-in">
      <input type="hidden" name="to" value={to} />
      <Input
        {...asked(form, 'email')}
        label={{ text: words.email }}
        inputmode="email"
        autocapitalize="none"
        autocomplete="username webauthn"
        spellcheck={false}
      />
      <Input
        {...asked(form, 'password')}
        value=""
        label={{ text: words.password }}
        type="password"
        autocomplete="current-password"
        spellcheck={false}
      />
      <Button text={words.button} />
    </FormFrame>
    <h2 class="govuk-heading-m">{words.passkeyHeading}</h2>
    <p class="govuk-body">{words.passkeyHint}</p>
    <UsePasskey
      room={room}
      form={form}
      action="/sign-in/passkey"
      label={words.passkey}
      problem={words.passkeyProblem}
      without={words.passkeyWithout}
      fields={{ to }}
    />
    <Elsewhere room={room} to={to} />
    <h2 class="govuk-heading-m">{words.help}</h2>
    <ul class="govuk-list govuk-list--spaced">
      <Way href="/forgotten-password" text={words.forgotten} />
      <Way href="/set-up" text={words.letter} />
      {room.demo && <Way href="/demo" text={words.demo} />}
      {room.demo && <Way href="/demo/messages" text={words.demoMessages} />}
    </ul>
  </Column>
)

const Elsewhere = ({ room, to }: { room: PagesRoom; to: string }) =>
  room.providers.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{words.elsewhereHeading}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {room.providers.map(({ id, label }) => (
          <Way href={`/sign-in/with/${id}${to ? `?to=${encodeURIComponent(to)}` : ''}`} text={label} />
        ))}
      </ul>
    </>
  )

const Way = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </li>
)
