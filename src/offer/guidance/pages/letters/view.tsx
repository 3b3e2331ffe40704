import type { VNode } from 'preact'
import { HelpLines } from '#directory'
import { CouncilContact } from '../council-contact.tsx'
import type { GuidanceRoom } from '../room.ts'
import { type Letter, letters } from './letters.ts'
import { words } from './words.ts'

export const LettersView = (): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="wm-lead">{words.lead}</p>
      <p class="govuk-body">{words.change}</p>
      <ul class="wm-next">
        {Object.entries(letters).map(([name, { title, use }]) => (
          <li>
            <a class="govuk-link" href={`/letters/${name}`}>
              {title}
            </a>
            <br />
            {use}
          </li>
        ))}
      </ul>
    </div>
  </div>
)

type LetterViewProps = { name: string; letter: Letter; room: GuidanceRoom }

export const LetterView = ({ name, letter, room }: LetterViewProps): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{letter.title}</h1>
      <div class="wm-no-print">
        <p class="wm-lead">{letter.use}</p>
        {letter.online && (
          <p class="govuk-body">
            <a class="govuk-link" href={letter.online}>
              {words.online}
            </a>
          </p>
        )}
        <h2 class="govuk-heading-m">{words.howTitle}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {words.how.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <h2 class="govuk-heading-m">{words.letter}</h2>
      </div>
      <div class="wm-letter">
        {letter.text.split('\n\n').map((paragraph) => (
          <p>{withBlanks(paragraph)}</p>
        ))}
      </div>
      <div class="wm-no-print">
        <p class="govuk-body">
          <a class="govuk-link" href={`/letters/${name}.txt`}>
            {words.text}
          </a>
        </p>
        {letter.to === 'the council' && (
          <>
            <h2 class="govuk-heading-m">{words.to}</h2>
            <CouncilContact contact={room.site.contact} />
          </>
        )}
        <h2 class="govuk-heading-m">{words.thenTitle}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {letter.afterwards.map(({ text, href }) => (
            <li>
              {href ? (
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
        <h2 class="govuk-heading-m">{words.help}</h2>
        <HelpLines helpLines={room.helpLines} />
      </div>
    </div>
  </div>
)

/** Blanks are marked, so that they stand out on the screen and leave room for a pen on paper. */
const withBlanks = (text: string): (string | VNode)[] =>
  text
    .split(/(\[[^\]]*\])/)
    .map((part) => (part.startsWith('[') ? <span class="wm-blank">{part}</span> : part))
