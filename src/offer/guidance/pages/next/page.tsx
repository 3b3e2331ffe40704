import type { FastifyInstance } from 'fastify'
import { flatQuery } from '#kit/http'
import { places, type Situation, wishes } from '../../rules/routes.ts'
import type { GuidanceRoom } from '../room.ts'
import { WayBack } from '#kit/page'
import { isAge } from './age.ts'
import { AnswerView } from './answer-view.tsx'
import { AskView, type Told } from './ask-view.tsx'
import { words } from './words.ts'

const home = '/what-to-do-next'

/** Three questions on one form; the answers are in the address and nowhere else. */
export const nextPages = (app: FastifyInstance, room: GuidanceRoom): void => {
  app.get(home, (request, reply) => {
    const query = flatQuery(request.query)
    const told = toldIn(query)
    if (!told)
      return room.frame(
        request,
        reply,
        { title: words.heading, description: words.description },
        <AskView told={nothingTold} failed={false} />,
      )
    const situation = situationOf(told)
    const changing = query['change'] !== undefined
    if (!situation || changing)
      return room.frame(
        request,
        reply,
        { title: words.heading, description: words.description, failed: !changing, noIndex: true },
        <AskView told={told} failed={!changing} />,
        { status: changing ? 200 : 422, keep: 'never' },
      )
    return room.frame(
      request,
      reply,
      {
        title: words.answerTitle,
        description: words.description,
        noIndex: true,
        before: <WayBack href={changeAddress(situation)} text={words.change} />,
      },
      <AnswerView situation={situation} room={room} />,
      { keep: 'never' },
    )
  })
}

const nothingTold: Told = { age: '', place: undefined, wishes: [] }

/** What was typed and ticked; undefined where the form has not been sent. */
const toldIn = (query: Readonly<Record<string, readonly string[]>>): Told | undefined => {
  if (['age', 'place', 'wish', 'next'].every((name) => query[name] === undefined)) return undefined
  return {
    age: (query['age']?.[0] ?? '').trim().slice(0, 10),
    place: places.find((place) => place === query['place']?.[0]),
    wishes: wishes.filter((wish) => query['wish']?.includes(wish)),
  }
}

const situationOf = ({ age, place, wishes: asked }: Told): Situation | undefined =>
  place && asked.length > 0 && isAge(age) ? { age: Number(age), place, wishes: asked } : undefined

const changeAddress = ({ age, place, wishes: asked }: Situation): string => {
  const answers = new URLSearchParams({ age: String(age), place })
  for (const wish of asked) answers.append('wish', wish)
  return `${home}?${answers.toString()}&change=yes`
}
