import type { FastifyInstance } from 'fastify'
import { home, onPaperAt } from '../addresses.ts'
import { Column } from '../column.tsx'
import { HelpLines } from '../help-lines.tsx'
import { questions } from '../questions/order.ts'
import type { RequestRoom } from '../room.ts'
import { words } from './words.ts'

/** The same questions on paper, to print, fill in by hand and post or hand in. None has to be answered but the name. */
export const onPaperPage = (app: FastifyInstance, room: RequestRoom): void => {
  app.get(onPaperAt, (request, reply) =>
    room.frame(request, reply, { title: words.title, noIndex: true }, <OnPaper room={room} />),
  )
}

const OnPaper = ({ room: { council, site } }: { room: RequestRoom }) => (
  <Column>
    <p class="govuk-body wm-no-print">
      <a class="govuk-link" href={home}>
        {words.back}
      </a>
    </p>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.lead}</p>
    <p class="govuk-body wm-no-print">{words.print}</p>
    <ol class="wm-paper">
      {questions.map(({ slug, title }) => (
        <li class="wm-paper__question">
          <h2 class="govuk-heading-s">{title(undefined)}</h2>
          <p class="govuk-hint">{words.hints[slug] ?? ''}</p>
          <div class={words.long.has(slug) ? 'wm-paper__box wm-paper__box--long' : 'wm-paper__box'} />
        </li>
      ))}
    </ol>
    <h2 class="govuk-heading-m">{words.send}</h2>
    <p class="govuk-body">{words.sendText}</p>
    <HelpLines lines={[{ name: council, ...site.contact }]} />
  </Column>
)
