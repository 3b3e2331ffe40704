import type { FormState } from '#kit/form'
import { ticketField } from '#kit/form'
import { newChallenge } from '../actions/passkey.ts'
import type { PagesRoom } from '../room.ts'
import type { Account } from '../store/accounts.ts'

type Common = {
  room: PagesRoom
  form: FormState
  action: string
  label: string
  /** When the browser gives no answer. */
  problem: string
  /** Shown where scripts do not run or the browser knows no passkeys. */
  without: string
  fields?: Readonly<Record<string, string>>
}

/** Where src/client/passkey.ts puts a button that asks for a passkey. */
export const UsePasskey = (props: Common) => (
  <Place
    {...props}
    ask={{ get: { challenge: newChallenge(props.room, 'sign in'), rpId: hostOf(props.room) } }}
  />
)

/** Where it puts a button that makes one. */
export const AddPasskey = ({ account, ...props }: Common & { account: Account }) => {
  const { room } = props
  const create = {
    challenge: newChallenge(room, `add to ${account.id}`),
    rp: { id: hostOf(room), name: room.siteTitle },
    user: {
      id: Buffer.from(account.id).toString('base64url'),
      name: account.email ?? account.name,
      displayName: account.name,
    },
  }
  return <Place {...props} ask={{ create }} />
}

const Place = ({ form, action, label, problem, without, fields, ask }: Common & { ask: object }) => (
  <div
    data-passkey={JSON.stringify({
      action,
      label,
      problem,
      fields: { ...fields, [ticketField]: form.ticket },
      ...ask,
    })}
  >
    <p class="govuk-body">{without}</p>
  </div>
)

const hostOf = ({ baseUrl }: PagesRoom): string => new URL(baseUrl).hostname

/** In the head of a page with one of these. */
export const PasskeyScript = ({ room }: { room: PagesRoom }) => (
  <script type="module" src={room.assets['passkey.js']} />
)
