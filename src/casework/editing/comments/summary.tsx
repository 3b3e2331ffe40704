import type { CommentInFull } from '#feedback'
import { shortDay } from '#kit/day'
import { InsetText, SummaryList } from '#kit/govuk'
import { href } from '#kit/html'
import { Marked } from './marked.tsx'
import { outcomes, subjects, whos } from './words.ts'
import { summary as words } from './summary-words.ts'

/** What somebody said, with what could show who they are marked; and what we made of it. */
export const CommentSummary = ({ comment }: { comment: CommentInFull }) => {
  const { contact, cleaned, answer } = comment
  const ways = [contact?.name, contact?.email, contact?.phone].filter(Boolean).join('\n')
  return (
    <section aria-labelledby="said">
      <h2 class="govuk-heading-m" id="said">
        {words.heading}
      </h2>
      <InsetText>{comment.words === null ? words.destroyed : <Marked text={comment.words} />}</InsetText>
      <SummaryList
        rows={[
          { key: { text: words.about }, value: { html: <About comment={comment} /> } },
          { key: { text: words.who }, value: { text: comment.who ? whos[comment.who] : words.notSaid } },
          {
            key: { text: words.contact },
            value: { html: <span class="wm-lines">{ways || words.noContact}</span> },
          },
        ]}
      />
      {cleaned !== null && (
        <>
          <h2 class="govuk-heading-m">{words.clean}</h2>
          <InsetText>
            <Marked text={cleaned} />
          </InsetText>
        </>
      )}
      {answer !== null && <Answer comment={comment} />}
    </section>
  )
}

const About = ({ comment: { subject, aboutPath, place } }: { comment: CommentInFull }) => (
  <span class="wm-lines">
    {subjects[subject]}
    {aboutPath !== null && (
      <>
        {'\n'}
        <a class="govuk-link" href={href(aboutPath) ?? ''}>
          {aboutPath}
        </a>
      </>
    )}
    {place !== null && `\n${place}`}
  </span>
)

const Answer = ({ comment }: { comment: CommentInFull }) => {
  const { answer, outcome, action, actionTeam, actionDueOn, actionDoneOn } = comment
  return (
    <>
      <h2 class="govuk-heading-m">{words.answer}</h2>
      <p class="govuk-body wm-lines">{answer}</p>
      {outcome !== null && (
        <p class="govuk-body wm-lines">
          {[
            outcomes[outcome],
            action,
            actionTeam,
            actionDueOn && words.by(shortDay(actionDueOn)),
            actionDoneOn && words.on(shortDay(actionDoneOn)),
          ]
            .filter(Boolean)
            .join('\n')}
        </p>
      )}
    </>
  )
}
