import type { FastifyRequest } from 'fastify'
import { type Answers, answersIn, answerTo } from '#kit/form'
import { readAboutPath, readCameFrom } from '../rules/about-path.ts'
import type { Surroundings } from './surroundings.ts'

/** The page a form is opened about: said in its address, or else the one the visitor came from. */
export const aboutAnswer = (request: FastifyRequest): Answers => {
  const said = answersIn(request.query, ['about'])
  if (answerTo(said, 'about') !== '') return said
  const path = readCameFrom(request.headers.referer, request.host)
  return path === null ? {} : { about: [path] }
}

/** That page by its name, for the form to show. */
export const aboutPage = (
  form: { answers: Answers },
  { nameOf }: Pick<Surroundings, 'nameOf'>,
  otherwise: (path: string) => string,
) => {
  const path = readAboutPath(answerTo(form.answers, 'about'))
  return path ? { path, name: nameOf(path)?.name ?? otherwise(path) } : null
}
