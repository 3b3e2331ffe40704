import { type TemplateName, templates, written } from '../rules/templates.ts'
import type { Message } from '../store/outbox.ts'
import { dayInWords } from '#kit/day'
import { handOver } from '#kit/db'
import { holdFailure, markSeenTo } from '../store/failures.ts'
import type { MessagesDatabase } from '../store/tables.ts'
import { findWays } from '../store/ways.ts'
import type { Clerk } from '../pages/room.ts'
import { maySeeTo } from './who-may.ts'
import { writeLetter } from './write-letter.ts'

/** Sees to a message that did not arrive: by post, where the record knows a home, or as somebody did it themselves. */
export const seeTo = (
  db: MessagesDatabase,
  clerk: Clerk,
  id: string,
  how: 'by post' | 'told',
  siteTitle: string,
): Promise<'done' | 'no home' | 'not there'> =>
  db.transaction().execute(async (tx) => {
    const failed = await holdFailure(tx, id)
    if (!failed || !(await maySeeTo(tx, clerk, failed))) return 'not there'
    const today = clerk.today.toString()
    if (how === 'by post') {
      const ways = failed.person_id === null ? null : await findWays(handOver(tx), failed.person_id, today)
      if (!ways?.home) return 'no home'
      await writeLetter(handOver(tx), {
        key: `${failed.idempotency_key} by post`,
        to: ways.home,
        letter: failed.letter ?? {
          title: failed.subject ?? siteTitle,
          day: dayInWords(clerk.today),
          reference: failed.blanks?.reference ?? null,
          from: siteTitle,
          sections: [{ heading: null, paragraphs: wordsOf(failed).split(/\n\n+/) }],
        },
        ...(failed.person_id !== null && { personId: failed.person_id }),
        ...(failed.child_id !== null && { childId: failed.child_id }),
        ...(failed.case_id !== null && { caseId: failed.case_id }),
        forgetOn: failed.forget_on,
      })
    }
    await markSeenTo(tx, id, { seen_to_as: clerk.as, seen_to_on: today })
    return 'done'
  })

/** In English, as it was before it left: a letter has its own line on other languages. */
const wordsOf = ({ template, blanks, body }: Message): string =>
  blanks !== null && template in templates ? written(template as TemplateName, blanks).email : body
