import { z } from 'zod'
import { languages } from './languages.ts'
import { kindsOfNews, type News } from './templates.ts'
import { messagesPackSchema } from './wording.ts'

const newsNames = Object.keys(kindsOfNews) as News[]
const sentence = z.string().min(1).max(200)

/** One language of a council's own: messages in it, each held to what the English must say. */
const languageSchema = z
  .strictObject({
    /** How to have a message in this language, where it is not written in it yet. */
    ask: sentence
      .refine((text) => text.includes('{contact}'), 'The sentence must say {contact}: whom to ask.')
      .optional(),
    /** Kinds of news, for messages that name one. */
    news: z
      .strictObject(
        Object.fromEntries(newsNames.map((name) => [name, sentence])) as Record<News, typeof sentence>,
      )
      .optional(),
    messages: messagesPackSchema.prefault({}),
  })
  .superRefine(({ news, messages }, context) => {
    const naming = Object.entries(messages).filter(([, parts]) =>
      [parts?.email, parts?.text].some((text) => text?.includes('{news}')),
    )
    if (news === undefined)
      for (const [name] of naming)
        context.addIssue(`The message “${name}” says {news}: say each kind of news in this language too.`)
  })

/** Languages a council writes messages in besides English, by ISO 639 code. */
export const languagesPackSchema = z.record(z.string(), languageSchema).superRefine((pack, context) => {
  for (const code of Object.keys(pack))
    if (!(code in languages))
      context.addIssue(`“${code}” is not one of our languages: ${Object.keys(languages).join(', ')}.`)
})
export type LanguagePack = z.infer<typeof languagesPackSchema>
