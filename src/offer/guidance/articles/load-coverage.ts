import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { done, refused, type Result } from '#kit/result'
import { type CoverageEvidence, noEvidence } from '../rules/coverage.ts'
import { offerDuties } from '../rules/duties.ts'

const known = new Set(offerDuties.map(({ id }) => id))
const duty = z
  .string()
  .refine((id) => known.has(id), { error: ({ input }) => `“${String(input)}” is not a duty we know` })
const sentence = z.string().regex(/[.?!]$/, 'write a whole sentence')

const evidence = z.strictObject({
  listings: z.record(duty, z.array(z.string())).default({}),
  shortfalls: z
    .array(
      z.strictObject({
        duty,
        missing: sentence,
        doing: sentence,
        whole: z.boolean().default(false),
      }),
    )
    .default([]),
})

/** A council's `guidance/coverage.yaml`; it need not exist. Refused with one plain sentence a fault. */
export const loadCoverage = (path: string): Result<CoverageEvidence, readonly string[]> => {
  if (!existsSync(path)) return done(noEvidence)
  const name = path.split(/[\\/]/).slice(-3).join('/')
  const read = evidence.safeParse(parse(readFileSync(path, 'utf8')))
  return read.success
    ? done(read.data)
    : refused(read.error.issues.map(({ path: at, message }) => `${name}, ${at.join(' > ')}: ${message}.`))
}
