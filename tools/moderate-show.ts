import { blanked, type CommentInFull, identifying, type WorkItemInFull } from '#feedback'
import { shortDay } from '#kit/day'
import { flagged } from './moderate-words.ts'

/** Everything about one message, for whoever works on it. */
export const shown = (message: WorkItemInFull | CommentInFull): string[] => {
  const { reference, kind, state, team, owner, receivedOn, dueOn, aboutPath, contact, acts, may } = message
  return [
    `${reference}: ${kind}, ${state}, ${owner ?? team}`,
    `Received ${shortDay(receivedOn)}, to be answered by ${shortDay(dueOn)}.`,
    ...(aboutPath ? [`About ${aboutPath}`] : []),
    ...(message.kind === 'comment' ? shownComment(message) : [JSON.stringify(message.details, null, 2)]),
    `Contact: ${contact ? Object.values(contact).filter(Boolean).join(', ') : 'none left'}`,
    ...acts.map(({ act, by, on, note }) => `${on.toString()} ${act} by ${by}${note ? ` (${note})` : ''}`),
    `You may: ${may.join(', ') || 'nothing more'}`,
  ]
}

const shownComment = (comment: CommentInFull): string[] => {
  const { subject, who, words, place, cleaned, answer, action, outcome, actionTeam, actionDueOn } = comment
  return [
    `Subject: ${subject}. Who: ${who ?? 'not said'}.${place ? ` Where: ${place}.` : ''}`,
    'As it was sent:',
    `  ${words ?? '(destroyed)'}`,
    ...(words === null ? [] : flagged(identifying(words))),
    ...(cleaned === null
      ? words === null
        ? []
        : ['A first draft of a clean copy:', `  ${blanked(words)}`]
      : ['Clean copy:', `  ${cleaned}`, ...flagged(identifying(cleaned))]),
    ...(answer
      ? [
          `Answer: ${answer}`,
          `${outcome}: ${action ?? ''} ${actionTeam ?? ''} ${actionDueOn?.toString() ?? ''}`,
        ]
      : []),
  ]
}
