import { hidden } from '#access'
import { openCasePaper } from '#documents'
import { parseDay, shortDay } from '#kit/day'
import { words as heardWords } from '../../../heard/pages/views/words.ts'
import type { Advising } from './door.ts'
import { adviceOf } from './opened.ts'
import type { GivePage } from './steps.ts'
import { words } from './words.ts'

/** `…/papers/…`: one paper that went with the request, to be saved. No other paper of the case opens here. */
export const paperPage: GivePage = (app, door) => {
  app.get(`${door.path}/papers/:paper`, (request, reply) => {
    const { paper: id } = request.params as { paper: string }
    const paper = adviceOf(request)?.wentWith.papers.find((one) => one.id === id)
    const found = paper && openCasePaper(door.files, paper)
    return found ? reply.headers(found.headers).send(found.open()) : hidden(reply)
  })
}

/** What others said of the child, and their papers, as an officer chose them. */
export const WentWithIt = ({ advising: { wentWith, at } }: { advising: Advising }) =>
  wentWith.papers.length + wentWith.views.length === 0 ? null : (
    <section aria-labelledby="went-with">
      <h2 class="govuk-heading-m" id="went-with">
        {words.wentWith}
      </h2>
      <p class="govuk-body">{words.wentWithText}</p>
      {wentWith.views.map(({ saidBy, name, saidOn, words: text }) => (
        <>
          <h3 class="govuk-heading-s">
            {heardWords.said(name ?? heardWords.speakers[saidBy], shortDay(parseDay(saidOn)!))}
          </h3>
          <p class="govuk-body wm-lines">{text}</p>
        </>
      ))}
      <ul class="govuk-list govuk-list--spaced">
        {wentWith.papers.map(({ id, title }) => (
          <li>
            <a class="govuk-link" href={`${at}/papers/${id}`} download>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
