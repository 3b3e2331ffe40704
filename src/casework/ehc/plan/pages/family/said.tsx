import { dayInWords, parseDay } from '#kit/day'
import { TicketField } from '#kit/form'
import { Button, Tag } from '#kit/govuk'
import type { Proposal } from '../../store/proposals.ts'
import { words } from './words.ts'

const colours = { accepted: 'green', declined: 'red', 'taken back': 'grey' } as const

/** What somebody said of one part, and what became of it. */
export const Said = ({ said, home, ticket }: { said: readonly Proposal[]; home: string; ticket: string }) => (
  <>
    {said.map(({ id, kind, words: theirs, saidOn, channel, answer }) => (
      <div class="wm-plan__said">
        <p class="govuk-body">
          <strong>{words.kindsSaid[kind]}</strong>{' '}
          {answer && (
            <Tag text={words.answers[answer.verdict]} classes={`govuk-tag--${colours[answer.verdict]}`} />
          )}
        </p>
        {theirs !== '' && <p class="govuk-body wm-lines">{theirs}</p>}
        <p class="govuk-hint">{words.saidOn(dayInWords(parseDay(saidOn)!), words.channels[channel])}</p>
        {answer && answer.reason !== '' && <p class="govuk-body wm-lines">{words.because(answer.reason)}</p>}
        {answer === null && kind !== 'agree' && <p class="govuk-hint">{words.waiting}</p>}
        {answer === null && (
          <form method="post" action={`${home}/take-back`}>
            <TicketField ticket={ticket} />
            <input type="hidden" name="id" value={id} />
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {words.takeBack}
              <span class="govuk-visually-hidden">: {theirs.slice(0, 60) || words.kindsSaid[kind]}</span>
            </Button>
          </form>
        )}
      </div>
    ))}
  </>
)
