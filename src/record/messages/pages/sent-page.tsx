import type { FastifyInstance } from 'fastify'
import type { Frame } from '#kit/http'
import { SummaryList } from '#kit/govuk'
import { findLatest, type Message } from '../store/outbox.ts'
import type { MessagesDatabase } from '../store/tables.ts'
import { channels, states, words } from './words.ts'

/** `/demo/messages`: what a demonstration would have sent. It is not there where anybody real could be written to. */
export const sentPage = (
  app: FastifyInstance,
  { db, frame }: { readonly db: MessagesDatabase; readonly frame: Frame },
): void => {
  app.get('/demo/messages', async (request, reply) => {
    const sent = await findLatest(db, 100)
    return frame(request, reply, { title: words.sent, noIndex: true }, <SentView sent={sent} />, {
      keep: 'never',
    })
  })
}

const SentView = ({ sent }: { readonly sent: readonly Message[] }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.sent}</h1>
      <p class="govuk-body">{sent.length === 0 ? words.sentNone : words.sentText}</p>
      {sent.map((message) => (
        <SummaryList
          card={{ title: { text: `${channels[message.channel]}: ${message.subject ?? message.template}` } }}
          rows={[
            { key: { text: words.to }, value: { text: message.address.replaceAll('\n', ', ') } },
            { key: { text: words.since }, value: { text: moment.format(message.written_at) } },
            { key: { text: 'State' }, value: { text: states[message.state] } },
            {
              key: { text: 'It says' },
              value: {
                html: (
                  <>
                    {textOf(message).map((part) => (
                      <p class="govuk-body wm-lines">{part}</p>
                    ))}
                  </>
                ),
              },
            },
          ]}
        />
      ))}
    </div>
  </div>
)

const textOf = ({ letter, body }: Message): readonly string[] =>
  letter === null
    ? body.split(/\n\n+/)
    : letter.sections.flatMap(({ heading, paragraphs }) => [
        ...(heading === null ? [] : [heading]),
        ...paragraphs,
      ])

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})
