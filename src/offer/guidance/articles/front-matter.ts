import { parse } from 'yaml'
import { z } from 'zod'
import { wordsOf } from '#kit/readability'
import { done, refused, type Result } from '#kit/result'
import { pictograms } from './pictograms.ts'
import { sections } from './sections.ts'

const day = z.iso.date({ error: 'write the day as 2026-11-30' })
const slugText = z.string().regex(/^[a-z0-9-]+$/, 'small letters, figures and hyphens only')
const mostWords = 15

/** What is said of an article above its words. */
const frontMatter = z.strictObject({
  title: z.string().min(1).max(90, 'a title has at most 90 letters'),
  summary: z.string().min(1).max(320, 'a summary has at most 320 letters'),
  section: z.enum(sections),
  /** The overview of the guide this page belongs to. */
  partOf: slugText.optional(),
  order: z.number().default(0),
  owner: z.string().min(1),
  reviewed: day,
  /** Months. */
  reviewEvery: z.number().int().min(1).max(36).default(12),
  /** Where the facts came from, when that was read, and how old it was. */
  source: z.strictObject({ what: z.string(), read: day, age: z.string().optional() }).optional(),
  duties: z.array(slugText).default([]),
  rules: z.array(z.string()).default([]),
  contacts: z.array(slugText).default([]),
  listings: z.array(slugText).default([]),
  /** A number is a word too: 25. */
  keywords: z.array(z.coerce.string()).default([]),
  audience: z.string().default('everyone'),
  /** Why it may be harder to read than others. Without it, nothing above a reading age of 14 is let through. */
  hardToRead: z.string().optional(),
  easyRead: z
    .array(
      z.strictObject({
        picture: z.enum(pictograms, {
          error: ({ input }) =>
            `“${String(input)}” is not a picture we have. Choose from: ${pictograms.join(', ')}`,
        }),
        words: z
          .string()
          .min(1)
          .refine(
            (words) => wordsOf(words).length <= mostWords,
            `a row of Easy Read has at most ${mostWords} words`,
          ),
      }),
    )
    .default([]),
  youngPerson: z.string().optional(),
})

export type FrontMatter = z.infer<typeof frontMatter>

export type ArticleFile = FrontMatter & {
  readonly slug: string
  /** Markdown. */
  readonly body: string
  /** Where it lies, for telling faults. */
  readonly file: string
}

/** Refused with one plain sentence a fault. */
export const readArticleFile = (
  slug: string,
  file: string,
  text: string,
): Result<ArticleFile, readonly string[]> => {
  const parts = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(text)
  if (!parts) return refused([`${file} must begin with its facts between two lines of three dashes.`])
  const facts = yamlOf(parts[1] ?? '')
  if (!facts.ok) return refused([`${file}: its facts cannot be read. ${facts.reason}`])
  const read = frontMatter.safeParse(facts.value)
  if (!read.success)
    return refused(
      read.error.issues.map(
        ({ path, message }) => `${file}, ${path.join(' > ') || 'its facts'}: ${message}.`,
      ),
    )
  const body = (parts[2] ?? '').trim()
  if (body === '') return refused([`${file} has no words under its facts.`])
  return done({ ...read.data, slug, body, file })
}

const yamlOf = (text: string): Result<unknown, string> => {
  try {
    return done(parse(text, { schema: 'core' }))
  } catch (fault) {
    return refused((fault as Error).message.split('\n')[0] ?? '')
  }
}
