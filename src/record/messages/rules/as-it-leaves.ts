import { another, askInEnglish, languages } from './languages.ts'
import type { LanguagePack } from './language-pack.ts'
import type { Blanks } from './templates.ts'
import { ownWords, type Wording } from './wording.ts'

/** How a council says things: its own words, its languages, and whom a reader asks for another. */
export type Saying = {
  readonly wording?: Wording
  readonly inLanguages?: LanguagePack
  /** A telephone number or an e-mail address. */
  readonly contact?: string
}

type Leaving = {
  readonly channel: 'email' | 'text' | 'letter'
  readonly template: string
  readonly blanks: Blanks | null
  readonly language: string | null
  readonly subject: string | null
  readonly body: string
}

/**
 * A message as it is handed over: in the reader's language where the council has it in that; else in English, as the
 * council says it, with a line in their language that says how to have it so.
 */
export const asItLeaves = <Message extends Leaving>(message: Message, saying: Saying): Message => {
  const { channel, template, blanks, language } = message
  if (channel === 'letter') return message
  const theirs = language === null ? undefined : saying.inLanguages?.[language]
  const parts = theirs?.messages[template as keyof typeof theirs.messages]
  if (blanks !== null && language !== null && theirs && parts?.[channel] !== undefined) {
    const here = { ...blanks, ...(blanks.day && { day: dayIn(language, blanks.day) }) }
    const say = (part: 'subject' | 'email' | 'text') =>
      ownWords(theirs.messages, template, part, here, theirs.news)
    return {
      ...message,
      subject: message.subject && (say('subject') ?? message.subject),
      body: say(channel) ?? message.body,
    }
  }
  const english = (part: 'subject' | 'email' | 'text') =>
    blanks && ownWords(saying.wording ?? {}, template, part, blanks)
  const ask = askIn(language, saying)
  const body = english(channel) ?? message.body
  return {
    ...message,
    subject: message.subject && (english('subject') ?? message.subject),
    body: ask === null ? body : `${body}\n\n${ask.text}`,
  }
}

/** How to have it in their language, in that language where we have it; null for whoever reads English. */
export const askIn = (
  language: string | null,
  { inLanguages, contact }: Saying,
): { readonly lang: string; readonly text: string } | null => {
  if (language === null || contact === undefined) return null
  const own = inLanguages?.[language]?.ask ?? languages[language]?.ask
  const text = (own ?? askInEnglish).replace('{contact}', contact)
  return { lang: own === undefined || language === another ? 'en' : language, text }
}

/** “Monday 9 March 2026” as that language writes it. */
const dayIn = (language: string, day: string): string => {
  const on = Date.parse(`${/\d{1,2} \w+ \d{4}$/.exec(day)?.[0] ?? ''} UTC`)
  return Number.isNaN(on)
    ? day
    : new Intl.DateTimeFormat(`${language}-GB`, {
        dateStyle: 'full',
        timeZone: 'UTC',
        numberingSystem: 'latn',
      }).format(on)
}
