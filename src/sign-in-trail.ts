import { type OnEvent, type SignInEvent, strangers } from '#sign-in'
import { leave, type Why } from '#trail'

/** Every sign-in, failed or not, and every change to how somebody signs in, in the trail of this authority. */
export const signInTrail =
  (authority: string): OnEvent =>
  (transaction, event) =>
    leave(transaction, {
      at: event.at.getTime(),
      authority,
      actor: event.actor
        ? { ...event.actor, team: null }
        : {
            accountId: null,
            name: event.event === 'fell dormant' ? 'The calendar' : 'Somebody',
            role: 'none',
            team: null,
          },
      act: event.event,
      subject: null,
      caseId: null,
      item: event.accountId === null ? null : `account:${event.accountId}`,
      why: whyOf(event),
      through: event.how ?? null,
      outcome: strangers.has(event.event) ? 'refused' : 'done',
      glass: null,
      request: '',
    })

const whyOf = ({ event, by }: SignInEvent): Why => {
  if (strangers.has(event)) return 'not known'
  if (event === 'fell dormant') return 'keeping to the law'
  return by === undefined ? 'your own record' : 'office work'
}
