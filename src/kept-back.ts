import type { Secrets } from '#kit/db'

/**
 * What an export leaves out unless it is asked for by name: what proves who somebody is, what is open now, and the
 * secrets this installation made for itself. A copy without them opens no door.
 */
export const keptBack: Secrets = {
  tables: [
    'kit.secret',
    'sign_in.authenticator',
    'sign_in.budget',
    'sign_in.code',
    'sign_in.identity',
    'sign_in.known_device',
    'sign_in.passkey',
    'sign_in.recovery_code',
    'sign_in.session',
    'sign_in.spent',
    'sign_in.text_code',
    'cases.calendar',
  ],
  columns: { 'sign_in.account': ['password_hash', 'password_set_at'] },
}
