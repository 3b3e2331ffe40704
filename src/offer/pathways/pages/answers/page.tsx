import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { Button, SummaryList } from '#kit/govuk'
import { flatQuery } from '#kit/http'
import { WayBack } from '#kit/page'
import { home, questionAt, resultsAt } from '../addresses.ts'
import { type Opened, openedBy } from '../opened.ts'
import { questionNamed } from '../questions/known.ts'
import { words as questionWords } from '../questions/words.ts'
import type { PathwaysRoom } from '../room.ts'
import { unsure } from '../told.ts'
import { words } from './words.ts'

/** Every answer, each with a way to change it. */
export const answersPage = (app: FastifyInstance, room: PathwaysRoom): void => {
  app.get(`${home}/answers`, (request, reply) => {
    const opened = openedBy(room, request, reply, flatQuery(request.query)['s']?.[0])
    if (!opened) return reply
    if (opened.told.length === 0) return reply.redirect(questionAt(), 303)
    return room.frame(
      request,
      reply,
      {
        title: words.title,
        noIndex: true,
        sensitive: true,
        before: <WayBack href={resultsAt(opened.locked)} text={words.back} />,
      },
      <AnswersView opened={opened} room={room} />,
      { keep: 'never' },
    )
  })
}

const AnswersView = ({ opened, room }: { opened: Opened; room: PathwaysRoom }): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <SummaryList
        rows={opened.told.flatMap(([name, values]) => {
          const question = questionNamed(name, { ...opened, pack: room.pack })
          if (!question) return []
          return [
            {
              key: { text: question.asks },
              value: { text: values[0] === unsure ? questionWords.unsure : question.inWords(values) },
              actions: {
                items: [
                  {
                    text: words.change,
                    href: questionAt(opened.locked, name),
                    visuallyHiddenText: `your answer: ${question.asks}`,
                  },
                ],
              },
            },
          ]
        })}
      />
      <Button text={words.results} href={resultsAt(opened.locked)} />
      <p class="govuk-body">
        <a class="govuk-link" href={home}>
          {words.again}
        </a>
      </p>
    </div>
  </div>
)
