import type { FastifyInstance } from 'fastify'
import { dayInWords, parseDay } from '#kit/day'
import { Button } from '#kit/govuk'
import { checkAt, comeBackAt, home, leaveAt, questionAt, savedAt } from '../addresses.ts'
import { askerIn } from '../questions/asked-from.ts'
import { questionsFor } from '../questions/order.ts'
import { forgetCode } from '../code-cookie.ts'
import { Column } from '../column.tsx'
import { type Opened, openedBy } from '../opened.ts'
import type { RequestRoom } from '../room.ts'
import { ShownCode } from '../shown-code.tsx'
import { words } from './words.ts'

/** The code to come back with; and a way to leave nothing on a shared computer. */
export const savedPage = (app: FastifyInstance, { frame, today }: RequestRoom): void => {
  app.get(savedAt, (request, reply) => {
    const opened = openedBy(request)
    if (!opened) return reply.redirect(comeBackAt, 303)
    const until = dayInWords(parseDay(opened.draft.endsOn) ?? today())
    const view = <SavedView opened={opened} until={until} />
    return frame(request, reply, { title: words.title, noIndex: true, sensitive: true }, view, {
      keep: 'never',
    })
  })

  app.post(leaveAt, (request, reply) => {
    forgetCode(request, reply)
    return reply.redirect(home, 303)
  })
}

const SavedView = ({ opened, until }: { opened: Opened; until: string }) => (
  <Column>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <ShownCode label={words.code} code={opened.code} />
    <p class="govuk-body">{words.keep}</p>
    <p class="govuk-body">{words.until(until)}</p>
    <p class="govuk-body">{words.how}</p>
    <p class="govuk-body">
      <strong>{words.notYet}</strong>
    </p>
    <Button text={words.carryOn} href={firstOpen(opened)} />
    <LeaveButton text={words.leaveText} />
  </Column>
)

/** The first question without an answer, or the check. */
export const firstOpen = ({ draft: { answers, savedBy } }: Pick<Opened, 'draft'>): string => {
  const open = questionsFor(askerIn(answers)).find(({ slug }) => !(slug in savedBy))
  return open ? questionAt(open.slug) : checkAt
}

/** Clears the code out of this browser. It changes nothing else, so it needs no ticket. */
export const LeaveButton = ({ text = words.leaveSent }: { text?: string }) => (
  <form method="post" action={leaveAt} class="wm-no-print">
    <p class="govuk-body">{text}</p>
    <Button text={words.leave} classes="govuk-button--secondary" />
  </form>
)
