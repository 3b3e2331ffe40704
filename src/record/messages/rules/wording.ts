import { z } from 'zod'
import {
  type Blanks,
  kindsOfNews,
  type News,
  type Template,
  type TemplateName,
  templates,
} from './templates.ts'

const blank = /\{(\w+)\}/g

/** What a council may say in its own words: whatever a template needs must stand in it, and nothing else may. */
const wordsOf = (name: TemplateName) => {
  const { needs, mayUse = [] }: Template = templates[name]
  const allowed = new Set<string>([...needs, ...mayUse, 'site'])
  const says = (part: string, must: readonly string[], longest: number) =>
    z
      .string()
      .min(1)
      .max(longest)
      .superRefine((text, context) => {
        const used = [...text.matchAll(blank)].map(([, word]) => word!)
        for (const word of used.filter((one) => !allowed.has(one)))
          context.addIssue(`The message “${name}” cannot say {${word}}: ${part}`)
        for (const word of must.filter((one) => !used.includes(one)))
          context.addIssue(`The message “${name}” must say {${word}}: ${part}`)
      })
  return z.object({
    subject: says('subject', [], 120).optional(),
    email: says('email', needs, 2000).optional(),
    // Two text messages, with room for what is filled in.
    text: says('text', needs, 240).optional(),
  })
}

const names = Object.keys(templates) as TemplateName[]

/** A council's own wording of messages, by template. What it leaves out is said in ours. */
export const messagesPackSchema = z.strictObject(
  Object.fromEntries(names.map((name) => [name, wordsOf(name).optional()])) as Record<
    TemplateName,
    z.ZodOptional<ReturnType<typeof wordsOf>>
  >,
)
export type Wording = z.infer<typeof messagesPackSchema>

/** One part of a message in the council's own words, or null where it has none. */
export const ownWords = (
  wording: Wording,
  name: string,
  part: 'subject' | 'email' | 'text',
  blanks: Blanks,
  news: Readonly<Record<News, string>> = kindsOfNews,
): string | null => {
  const own = wording[name as TemplateName]?.[part]
  if (own === undefined) return null
  return own
    .replace(
      blank,
      (_, word: keyof Blanks) => (word === 'news' ? news[blanks.news ?? 'a change'] : blanks[word]) ?? '',
    )
    .replace(/[ ]{2,}/g, ' ')
}
