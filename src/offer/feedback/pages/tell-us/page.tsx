import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { formPage, hasFailed, needed, optional, optionalChoice } from '#kit/form'
import { WayBack } from '#kit/page'
import { receiveComment } from '../../actions/receive-comment.ts'
import { readAboutPath } from '../../rules/about-path.ts'
import { subjectNames, whos } from '../../rules/comments/subjects.ts'
import { aboutAnswer, aboutPage } from '../about-page.ts'
import { contactIn, reachQuestions } from '../contact/questions.ts'
import { limit } from '../limit.ts'
import { sentPath } from '../sent/page.tsx'
import { type Surroundings, takingIn } from '../surroundings.ts'
import { TellUs } from './view.tsx'
import { words } from './words.ts'

/** `/tell-us-what-you-think?about=/listings/…`: comments on anything regulation 56 names. */
export const tellUsPage = (app: FastifyInstance, around: Surroundings): void => {
  const { frame, guard, nameOf, pack } = around
  formPage(app, {
    path: '/tell-us-what-you-think',
    questions,
    guard,
    limit,
    start: aboutAnswer,
    show: ({ request, reply }, form, status) => {
      const about = aboutPage(form, around, words.pageAt)
      const before = about && <WayBack href={about.path} text={words.back} />
      const visit = { title: words.title, failed: hasFailed(form), noIndex: hasFailed(form), before }
      const view = <TellUs form={form} about={about} months={pack.forgetContactAfterMonths} />
      return frame(request, reply, visit, view, { status, keep: 'never' })
    },
    send: async ({ reply }, { values, key, suspectedSpam }) => {
      const path = readAboutPath(values.about ?? '')
      const receipt = {
        subject: values.topic,
        words: values.words,
        who: values.who,
        place: values.where,
        contact: contactIn(values),
        about: path ? { path, listingId: nameOf(path)?.listingId } : undefined,
        suspectedSpam,
        key,
      }
      const reference = await receiveComment(around.db, receipt, takingIn(around))
      return reply.redirect(sentPath(reference), 303)
    },
  })
}

const questions = z.object({
  about: optional('The address', 1000),
  // Not `subject`: that is the hidden box that programs fill in.
  topic: z.preprocess(
    (sent) => (Array.isArray(sent) ? (sent[0] as unknown) : sent),
    z.enum(subjectNames, words.subjectMissing),
  ),
  where: optional(words.where, 200),
  words: needed(words.wordsName, 2000, words.wordsMissing),
  who: optionalChoice(whos),
  ...reachQuestions,
})
