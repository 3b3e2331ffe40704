import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { flatQuery } from '#kit/http'
import { WayBack } from '#kit/page'
import { home, questionAt, resultsAt } from '../addresses.ts'
import { type Opened, openedBy } from '../opened.ts'
import type { PathwaysRoom } from '../room.ts'
import { isTold, unsure, withAnswer } from '../told.ts'
import { questionNamed } from './known.ts'
import { measureQuestion, measures } from './measured.tsx'
import { questionsLeft } from './next-question.ts'
import { asSent, type Mistake, type Question, type Sent } from './question.ts'
import { QuestionView } from './view.tsx'
import { words } from './words.ts'

const path = `${home}/questions`

/** One question a page. What was answered comes along locked, and each answer leads to the next address. */
export const questionPages = (app: FastifyInstance, room: PathwaysRoom): void => {
  app.get(path, (request, reply) => {
    const query = flatQuery(request.query)
    const opened = openedBy(room, request, reply, query['s']?.[0])
    if (!opened) return reply
    const left = questionsLeft(opened.told, room.pack, opened.today)
    const name = query['ask']?.[0] ?? left[0]
    if (name === undefined) return reply.redirect(resultsAt(opened.locked), 303)
    const question = mayBeAsked(opened, left, name) ? questionNamed(name, { ...room, ...opened }) : undefined
    if (!question) return reply.redirect(questionAt(opened.locked), 303)
    const earlier = opened.told.find(([asked]) => asked === name)?.[1]
    return show({ room, request, reply, opened, left }, question, earlier ? asSent(question, earlier) : {})
  })

  app.post(path, (request, reply) => {
    const body = flatQuery(request.body)
    const opened = openedBy(room, request, reply, body['s']?.[0])
    if (!opened) return reply
    const left = questionsLeft(opened.told, room.pack, opened.today)
    const name = body['ask']?.[0] ?? ''
    const question = mayBeAsked(opened, left, name) ? questionNamed(name, { ...room, ...opened }) : undefined
    if (!question) return reply.redirect(questionAt(opened.locked), 303)
    const read = body['unsure'] ? { ok: true as const, value: [unsure] } : question.read(body)
    if (!read.ok) return show({ room, request, reply, opened, left }, question, body, read.reason)
    const told = withAnswer(opened.told, name, read.value)
    const outdone = (read.value[0] !== unsure && outdoneBy[name]) || []
    return reply.redirect(questionAt(opened.lock(told.filter(([asked]) => !outdone.includes(asked)))), 303)
  })
}

/** Earlier answers that a new one takes the place of. */
const outdoneBy: Readonly<Record<string, readonly string[]>> = {
  age: ['born'],
  born: ['age'],
  tool: measures.map(measureQuestion),
}

/** A question asked before, or one that can still change something. */
const mayBeAsked = ({ told }: Opened, left: readonly string[], name: string): boolean =>
  isTold(told, name) || left.includes(name) || name === 'age' || name === 'born'

type Visit = {
  room: PathwaysRoom
  request: FastifyRequest
  reply: FastifyReply
  opened: Opened
  left: readonly string[]
}

const show = (
  { room, request, reply, opened, left }: Visit,
  question: Question,
  sent: Sent,
  mistake?: Mistake,
): FastifyReply =>
  room.frame(
    request,
    reply,
    {
      title: shortTitle(question.asks),
      description: words.description,
      noIndex: true,
      sensitive: true,
      failed: mistake !== undefined,
      before: <WayBack href={before(opened, question.name)} text={words.back} />,
    },
    <QuestionView question={question} sent={sent} mistake={mistake} locked={opened.locked} left={left} />,
    { status: mistake ? 422 : 200, keep: 'never' },
  )

/** The question answered before this one; the first leads back to the start. */
const before = ({ told, locked }: Opened, name: string): string => {
  const at = told.findIndex(([asked]) => asked === name)
  const previous = told[(at < 0 ? told.length : at) - 1]?.[0]
  return previous === undefined ? home : questionAt(locked, previous)
}

/** A title of 60 letters or so, which is all that a tab or a screen reader's list of windows has room for. */
const shortTitle = (asks: string): string =>
  asks.length <= 60 ? asks : `${asks.slice(0, 57).replace(/\W+\w*$/, '')}…`
