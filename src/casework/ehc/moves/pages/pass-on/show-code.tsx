import type { FastifyReply, FastifyRequest } from 'fastify'
import { dayInWords } from '#kit/day'
import { BackLink, InsetText, SummaryList } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { answerAt } from '../../../way-in/cookie.ts'
import { words } from './words.ts'

/** The code for the other council, once. */
export const showCode = (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  reference: string,
  code: string,
): FastifyReply => {
  const said = words.code4
  const rows = [
    [said.address, `${room.baseUrl}${answerAt}`],
    [said.reference, reference],
    [said.code, code],
    [said.until, dayInWords(room.today().add({ days: 28 }))],
  ] as const
  const view = (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${reference}/pass-on`} text={words.back} />
        <h1 class="govuk-heading-l">{words.codeTitle}</h1>
        <InsetText text={words.made} />
        <SummaryList rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />
      </div>
    </div>
  )
  return room.frame(request, reply, { title: words.codeTitle }, view, { keep: 'never' })
}
