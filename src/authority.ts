import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { directoryPackSchema } from '#directory'
import { ehcPackSchema } from '#ehc'
import { feedbackPackSchema } from '#feedback'
import { guidancePackSchema, type Library, loadLibrary } from '#guidance'
import { londonToday } from '#kit/day'
import { siteSchema } from '#kit/page'
import { done, refused, type Result } from '#kit/result'
import { pathwaysPackSchema } from '#pathways'
import { languagesPackSchema, messagesPackSchema } from '#messages'
import { retentionPackSchema } from '#retention'

/** The whole of an authority pack: each room states its own part. Data, never code. */
export const authorityPackSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  site: siteSchema,
  directory: directoryPackSchema,
  guidance: guidancePackSchema,
  pathways: pathwaysPackSchema.prefault({}),
  feedback: feedbackPackSchema,
  retention: retentionPackSchema.prefault({}),
  /** Messages in the council's own words. */
  messages: messagesPackSchema.prefault({}),
  /** And in other languages. */
  languages: languagesPackSchema.prefault({}),
  ehc: ehcPackSchema.prefault({}),
})

export type AuthorityPack = z.infer<typeof authorityPackSchema>
/** As a council writes it, before what every council has is filled in. */
export type WrittenPack = z.input<typeof authorityPackSchema>

export type LoadedPack = { pack: AuthorityPack; listingsFile: string; library: Library }

/** The pages of guidance every council starts with. */
const coreGuidance = join(import.meta.dirname, '..', 'src', 'offer', 'guidance', 'articles', 'content')

/**
 * Reads `authorities/<name>/pack.ts` and the guidance beside it, checks every part and freezes the pack.
 * Refused with one plain sentence a fault: which part, and what is wrong with it.
 */
export const loadAuthority = async (
  folder: string,
  name: string,
): Promise<Result<LoadedPack, readonly string[]>> => {
  if (!/^[a-z-]+$/.test(name))
    return refused([`“${name}” cannot be the name of an authority: small letters and hyphens only.`])
  const file = join(folder, name, 'pack.ts')
  try {
    readFileSync(file)
  } catch {
    return refused([
      `There is no authority called “${name}”: the file authorities/${name}/pack.ts is missing.`,
    ])
  }
  const module = await importPack(file)
  if (!module.ok) return refused([`authorities/${name}/pack.ts cannot be read: ${module.reason}`])
  const read = authorityPackSchema.safeParse(module.value)
  if (!read.success)
    return refused(
      read.error.issues.map(
        ({ path, message }) => `authorities/${name}/pack.ts, ${path.join(' > ') || 'the whole'}: ${message}`,
      ),
    )
  const pack = frozen(read.data)
  const library = loadLibrary(
    { core: coreGuidance, own: join(folder, name, 'guidance') },
    {
      site: pack.site,
      area: pack.directory.area.name,
      council: pack.guidance.council,
      helpLines: pack.directory.helpLines,
      today: londonToday(),
    },
  )
  if (!library.ok) return library
  return done({ pack, listingsFile: join(folder, name, 'listings.json'), library: library.value })
}

const importPack = async (file: string): Promise<Result<unknown, string>> => {
  try {
    const module = (await import(pathToFileURL(file).href)) as { pack?: unknown }
    return module.pack === undefined ? refused('it exports nothing called pack.') : done(module.pack)
  } catch (fault) {
    return refused(fault instanceof Error ? fault.message.split('\n')[0]! : String(fault))
  }
}

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
