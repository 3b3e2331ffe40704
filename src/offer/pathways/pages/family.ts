import type { FastifyInstance } from 'fastify'
import { home, questionAt } from './addresses.ts'

/** What a family does at the checker, for tests: each answer by the question's name, in whatever order it asks. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>

/**
 * Answers every question that is asked, the ones not foreseen with “I do not know”. Returns the questions in order
 * and the address of the results.
 */
export const answerAll = async (app: FastifyInstance, answers: Answers) => {
  const asked: string[] = []
  let address = questionAt()
  for (let page = 0; page < 60; page++) {
    const reply = await app.inject(address)
    if (reply.statusCode === 303) address = String(reply.headers.location)
    if (address.startsWith(`${home}/results`)) return { asked, address, locked: lockedIn(address) }
    if (reply.statusCode === 303) continue
    const name = hidden(reply.body, 'ask')
    asked.push(name)
    const sent = await post(app, {
      ...(answers[name] ?? { unsure: 'yes' }),
      ask: name,
      s: hidden(reply.body, 's'),
    })
    if (sent.statusCode !== 303) throw new Error(`${name}: ${sent.statusCode}`)
    address = String(sent.headers.location)
  }
  throw new Error(`It asks without end: ${asked.join(', ')}`)
}

export const post = (app: FastifyInstance, fields: Readonly<Record<string, string | readonly string[]>>) =>
  app.inject({
    method: 'POST',
    url: `${home}/questions`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(
      Object.entries(fields).flatMap(([name, values]) => [values].flat().map((one) => [name, one])),
    ).toString(),
  })

export const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''

const lockedIn = (address: string): string =>
  new URL(address, 'https://offer.example').searchParams.get('s') ?? ''

/** A parent of a child of 20 months at home who is not talking yet. */
export const toddler: Answers = {
  asker: { answer: 'parent' },
  age: { years: '1', months: '8' },
  place: { answer: 'home' },
  worries: { answer: ['communication-and-interaction'] },
}
