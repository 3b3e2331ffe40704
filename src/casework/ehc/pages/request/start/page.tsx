import type { FastifyInstance } from 'fastify'
import { Button } from '#kit/govuk'
import { comeBackAt, home, onPaperAt, questionAt, yourRequestAt } from '../addresses.ts'
import { Column } from '../column.tsx'
import { HelpLines } from '../help-lines.tsx'
import { questions } from '../questions/order.ts'
import type { RequestRoom } from '../room.ts'
import { words } from './words.ts'

/** Where anybody begins. The same for everyone, so it gives nobody a cookie. */
export const startPage = (app: FastifyInstance, room: RequestRoom): void => {
  app.get(home, (request, reply) =>
    room.frame(
      request,
      reply,
      { title: words.title, description: words.description },
      <StartView room={room} />,
    ),
  )
}

const StartView = ({ room: { council, site, helpLines } }: { room: RequestRoom }) => (
  <Column>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="wm-lead">{words.lead}</p>
    <p class="govuk-body">{words.need}</p>
    <ul class="govuk-list govuk-list--bullet">
      {words.notNeeded.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
    <p class="govuk-body">{words.test}</p>
    <h2 class="govuk-heading-m">{words.how}</h2>
    <ol class="govuk-list govuk-list--number">
      {words.steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
    <Button text={words.start} href={questionAt(questions[0]!.slug)} isStartButton />
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={comeBackAt}>
          {words.carryOn}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={yourRequestAt}>
          {words.follow}
        </a>
      </li>
    </ul>
    <h2 class="govuk-heading-m">{words.other}</h2>
    <p class="govuk-body">
      {words.otherText}{' '}
      <a class="govuk-link" href="/letters/ask-for-an-assessment">
        {words.letter}
      </a>
      .{' '}
      <a class="govuk-link" href={onPaperAt}>
        {words.onPaper}
      </a>
      .
    </p>
    <HelpLines lines={[{ name: council, ...site.contact }]} />
    <h2 class="govuk-heading-m">{words.help}</h2>
    <p class="govuk-body">{words.helpText}</p>
    <HelpLines lines={helpLines.slice(0, 1)} />
  </Column>
)
