import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chanceFrom } from './chance.ts'
import { messagesIn } from './kept.ts'
import { acknowledged, fillIn, send } from './reporter.ts'
import { newDataFolder, startSite, type Site } from './site.ts'

/** `FORMS=1000` for the whole of what we promise. */
const forms = Number(process.env['FORMS'] ?? 300)
const atOnce = 4

const { folder, clear } = newDataFolder()
let site: Site
beforeAll(async () => {
  site = await startSite(folder)
})
afterAll(async () => {
  await site.kill()
  await clear()
})

it('keeps one record of a form, however often, however fast and through whatever breaks it is sent', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now())
  const chance = chanceFrom(seed)
  const told = new Map<string, Set<string>>()
  const left = Array.from({ length: forms }, (_, nth) => `form ${nth}`)
  let sendings = 0

  const press = async (words: string) => {
    const form = await patiently(() => fillIn(site.port, words))
    const references = new Set<string>()
    const once = async (cutAfter?: number) => {
      sendings += 1
      const reply = await send(site.port, form, cutAfter === undefined ? {} : { cutAfter }).catch(
        () => undefined,
      )
      // Busy is no answer: whoever hears it presses again.
      if (reply && reply.status !== 503) references.add(acknowledged(reply) ?? `status ${reply.status}`)
    }
    // Two to twenty presses at once; of every third form the replies are cut off, and it is sent again after.
    const cut = chance.below(3) === 0
    await Promise.all(
      Array.from({ length: 2 + chance.below(19) }, () => once(cut ? chance.below(15) : undefined)),
    )
    await once()
    for (let tries = 0; references.size === 0 && tries < 40; tries += 1) {
      await pause(500)
      await once()
    }
    told.set(words, references)
  }
  const hand = async () => {
    for (let words = left.pop(); words !== undefined; words = left.pop()) await press(words)
  }
  await Promise.all(Array.from({ length: atOnce }, hand))

  process.stdout.write(`${forms} forms in ${sendings} sendings (SEED=${seed})\n`)
  const kept = await messagesIn(folder)
  expect(kept.size).toBe(forms)
  const wrong = [...told].filter(([words, references]) => {
    const records = kept.get(words) ?? []
    return records.length !== 1 || references.size !== 1 || !references.has(records[0]!.reference)
  })
  expect(wrong, `SEED=${seed}`).toEqual([])
})

/** A site that is busy says so, and whoever wanted the form asks again. */
const patiently = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
  for (let tries = 1; ; tries += 1)
    try {
      return await ask()
    } catch (fault) {
      if (tries === 20 || !String(fault).includes('503')) throw fault
      await pause(500)
    }
}
