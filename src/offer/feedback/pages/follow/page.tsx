import type { FastifyInstance } from 'fastify'
import { dayInWords } from '#kit/day'
import { answersIn, answerTo } from '#kit/form'
import { readReference } from '../../rules/reference.ts'
import { findMessage } from '../../store/find-message.ts'
import type { FeedbackDatabase } from '../../store/work-items.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Answer, Follow } from './view.tsx'
import { words } from './words.ts'

export const followPath = (reference: string): string => `/follow?reference=${reference}`

/** Looking up is limited too, so that references cannot be tried by the thousand. */
export const followLimit = { max: 60, timeWindow: '10 minutes' } as const

/** `/follow?reference=…`: how far a message has come, to anyone who holds its reference, and nothing more. */
export const followPage = (app: FastifyInstance, { db, frame }: Surroundings): void => {
  app.get('/follow', { config: { rateLimit: followLimit } }, async (request, reply) => {
    const typed = answerTo(answersIn(request.query, ['reference']), 'reference').slice(0, 40)
    const answer = typed === '' ? null : await lookUp(db, typed)
    const visit = { title: answer?.heading ?? words.title, noIndex: true }
    return frame(request, reply, visit, <Follow typed={typed} answer={answer} />, { keep: 'never' })
  })
}

const lookUp = async (db: FeedbackDatabase, typed: string): Promise<Answer> => {
  const reference = readReference(typed)
  const item = reference ? await findMessage(db, reference) : null
  if (!item) return words.unknown
  const { heading, text } = item.kind === 'comment' ? words.comments[item.state] : words.states[item.state]
  const said = { heading, text: text(dayInWords(item.dueOn)) }
  if (item.kind !== 'comment') return item.answer === null ? said : { ...said, quote: item.answer }
  if (item.reason) return { ...said, ...words.reasons[item.reason] }
  return item.answer === null ? said : { ...said, quote: item.answer, link: words.saidAndDone }
}
