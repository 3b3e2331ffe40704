import { hidden } from '#access'
import { openCasePaper } from '#documents'
import { type Day, parseDay, shortDay } from '#kit/day'
import { InsetText } from '#kit/govuk'
import { words as heardWords } from '../../../heard/pages/views/words.ts'
import type { WentWith } from '../../store/evidence.ts'
import type { Advising } from './door.ts'
import { adviceOf } from './opened.ts'
import type { GivePage } from './steps.tsx'
import { words } from './words.ts'

/** `…/papers/…`: one paper that went with the request, or came after it, to be saved. No other paper of the case opens here. */
export const paperPage: GivePage = (app, door) => {
  app.get(`${door.path}/papers/:paper`, (request, reply) => {
    const { paper: id } = request.params as { paper: string }
    const paper = adviceOf(request)?.wentWith.papers.find((one) => one.id === id)
    const found = paper && openCasePaper(door.files, paper)
    return found ? reply.headers(found.headers).send(found.open()) : hidden(reply)
  })
}

/** What was sent after the request, by the day it was: the newest first. */
const laterOf = ({ asked: { adviceId }, state, wentWith }: Advising): readonly (readonly [Day, WentWith])[] =>
  state.gathering.copies
    .filter((one) => one.adviceId === adviceId && one.isLater)
    .toReversed()
    .map(({ on, papers, views }) => [on, amongOf(wentWith, [...papers, ...views])] as const)
    .filter(([, sent]) => !isNothing(sent))

const amongOf = ({ papers, views }: WentWith, ids: readonly string[]): WentWith => ({
  papers: papers.filter(({ id }) => ids.includes(id)),
  views: views.filter(({ id }) => ids.includes(id)),
})

const isNothing = ({ papers, views }: WentWith): boolean => papers.length + views.length === 0

/** Near the top: that more came since they were asked, and when. */
export const MoreCame = ({ advising }: { advising: Advising }) => {
  const [newest] = laterOf(advising)
  return newest === undefined ? null : (
    <InsetText>
      <a class="govuk-link" href="#more-came">
        {words.moreCame(shortDay(newest[0]))}
      </a>
    </InsetText>
  )
}

/** What others said of the child, and their papers, as an officer chose them: what came last first. */
export const WentWithIt = ({ advising }: { advising: Advising }) => {
  const { wentWith, at } = advising
  if (isNothing(wentWith)) return null
  const later = laterOf(advising)
  const late = new Set(later.flatMap(([, { papers, views }]) => [...papers, ...views].map(({ id }) => id)))
  const first: WentWith = {
    papers: wentWith.papers.filter(({ id }) => !late.has(id)),
    views: wentWith.views.filter(({ id }) => !late.has(id)),
  }
  return (
    <section aria-labelledby="went-with">
      <h2 class="govuk-heading-m" id="went-with">
        {words.wentWith}
      </h2>
      <p class="govuk-body">{words.wentWithText}</p>
      {later.length > 0 && <span id="more-came" />}
      {later.map(([on, sent]) => (
        <>
          <h3 class="govuk-heading-s">{words.cameOnDay(shortDay(on))}</h3>
          <Sent sent={sent} at={at} level={4} />
        </>
      ))}
      {later.length > 0 && !isNothing(first) && <h3 class="govuk-heading-s">{words.cameFirst}</h3>}
      <Sent sent={first} at={at} level={later.length > 0 ? 4 : 3} />
    </section>
  )
}

const Sent = ({ sent: { views, papers }, at, level }: { sent: WentWith; at: string; level: 3 | 4 }) => {
  const Heading = `h${level}` as const
  return (
    <>
      {views.map(({ saidBy, name, saidOn, words: text }) => (
        <>
          <Heading class="govuk-heading-s">
            {heardWords.said(name ?? heardWords.speakers[saidBy], shortDay(parseDay(saidOn)!))}
          </Heading>
          <p class="govuk-body wm-lines">{text}</p>
        </>
      ))}
      {papers.length > 0 && (
        <ul class="govuk-list govuk-list--spaced">
          {papers.map(({ id, title }) => (
            <li>
              <a class="govuk-link" href={`${at}/papers/${id}`} download>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
