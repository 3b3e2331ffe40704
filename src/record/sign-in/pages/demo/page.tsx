import type { FastifyInstance } from 'fastify'
import { InsetText, SummaryList } from '#kit/govuk'
import { signInAsDemo } from '../../actions/demo.ts'
import { type DemoPerson, demoPeople } from '../../demo-accounts.ts'
import type { PagesRoom } from '../../room.ts'
import { withSheet } from '../with-sheet.tsx'
import { findAccount } from '../../store/accounts.ts'
import { browserOf, giveCookies } from '../browser.ts'
import { Column } from '../column.tsx'
import { goOn } from '../inside.ts'
import { posted, press } from '../press.tsx'
import { TicketField } from '#kit/form'

/** A message the demonstration would have sent. */
export type Kept = {
  readonly to: string
  readonly what: string
  readonly code: string
  readonly link: string
}

/** `/demo`: everybody invented, each one press away. Only where a demonstration runs; elsewhere there is no such page. */
export const demoPage = (app: FastifyInstance, room: PagesRoom, outbox: () => readonly Kept[]): void => {
  if (!room.demo) return
  app.get('/demo', (request, reply) =>
    withSheet(room.frame, room.assets)(
      request,
      reply,
      { title: words.title, noIndex: true },
      <Demo ticket={room.guard.mint(request, reply)} outbox={outbox()} />,
      { keep: 'never' },
    ),
  )
  press(app, room, '/demo', '/demo', async (request, reply) => {
    const id = posted(request, 'person')
    const opened = await signInAsDemo(room, id, browserOf(room, request))
    const account = opened && (await findAccount(room.db, id))
    if (!account) return reply.redirect('/demo', 303)
    giveCookies(room, reply, opened)
    return goOn(reply, room, account)
  })
}

const Demo = ({ ticket, outbox }: { ticket: string; outbox: readonly Kept[] }) => (
  <Column>
    <h1 class="govuk-heading-l">{words.title}</h1>
    <InsetText text={words.intro} />
    <form method="post" action="/demo">
      <TicketField ticket={ticket} />
      {words.groups.map(({ heading, kind }) => (
        <>
          <h2 class="govuk-heading-m">{heading}</h2>
          <ul class="wm-rows">
            {demoPeople
              .filter((person) => person.kind === kind)
              .map((person) => (
                <Person person={person} />
              ))}
          </ul>
        </>
      ))}
    </form>
    {outbox.length > 0 && <Outbox outbox={outbox} />}
  </Column>
)

const Person = ({ person }: { person: DemoPerson }) => (
  <li class="wm-rows__one">
    <p class="wm-rows__what">
      <strong>{person.name}</strong>, {person.role}
      {person.team && `, ${person.team}`}
      <span class="wm-rows__more">{person.does}.</span>
    </p>
    <button class="govuk-button govuk-button--secondary" type="submit" name="person" value={person.id}>
      {words.enter}
      <span class="govuk-visually-hidden"> as {person.name}</span>
    </button>
  </li>
)

const Outbox = ({ outbox }: { outbox: readonly Kept[] }) => (
  <>
    <h2 class="govuk-heading-m">{words.outbox}</h2>
    <p class="govuk-body">{words.outboxIntro}</p>
    <SummaryList
      rows={outbox.map(({ to, what, code, link }) => ({
        key: { text: `${what} to ${to}` },
        value: {
          html: (
            <>
              <code class="wm-key">{code}</code>
              <br />
              {link}
            </>
          ),
        },
      }))}
    />
  </>
)

const words = {
  title: 'Look round as somebody else',
  intro:
    'This is a demonstration. Everybody here is invented, and so are the children they work with. Press a button to see what they see.',
  enter: 'Go in',
  groups: [
    { heading: 'Families and young people', kind: 'family' },
    { heading: 'Schools, nurseries and health', kind: 'professional' },
    { heading: 'The council', kind: 'staff' },
  ],
  outbox: 'Messages that would have been sent',
  outboxIntro: 'Nothing leaves the demonstration. The newest comes first.',
} as const
