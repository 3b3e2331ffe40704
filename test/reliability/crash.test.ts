import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { messagesIn } from './kept.ts'
import { acknowledged, canFollow, fillIn, type FilledIn, send } from './reporter.ts'
import { killDatabase, newDataFolder, startSite, untilReady, type Site } from './site.ts'
import { hungUp } from './wire.ts'

/** `ROUNDS=60` for the whole of what we promise. */
const rounds = Number(process.env['ROUNDS'] ?? 20)
const writers = 6
const victims = ['web', 'database', 'both'] as const

const { folder, clear } = newDataFolder()
let site: Site | undefined
afterAll(async () => {
  await site?.kill()
  await clear()
})

/** What the site told the people who wrote, kept where no crash of the site can reach it. */
type Ledger = {
  readonly acknowledged: Map<string, { readonly form: FilledIn; readonly reference: string }>
  /** Sent, and no acknowledgement came: the message may be there or not, but the person will send it again. */
  readonly unanswered: Map<string, FilledIn>
  readonly otherAnswers: Map<number, number>
}

it('loses no acknowledged message and doubles none, whichever part is killed while people write', async () => {
  const ledger: Ledger = { acknowledged: new Map(), unanswered: new Map(), otherAnswers: new Map() }
  site = await startSite(folder)
  const back: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const victim = victims[round % victims.length]!
    const before = ledger.acknowledged.size
    const writing = { until: false }
    const people = Array.from({ length: writers }, (_, who) =>
      keepWriting(site!, `round ${round} writer ${who}`, ledger, writing),
    )
    for (let wait = 0; wait < 500 && ledger.acknowledged.size < before + 10; wait += 1) await pause(10)
    await pause(Math.random() * 100)
    const killed = performance.now()
    if (victim !== 'web') killDatabase(folder)
    if (victim !== 'database') await site.kill()
    else await pause(Math.random() * 200)
    writing.until = true
    await Promise.all(people)
    if (victim === 'database') await untilReady(site)
    else site = await startSite(folder)
    back.push(performance.now() - killed)
    await sendAgain(site, ledger)
    await everyMessageIsThere(ledger)
    for (const [words, { reference }] of [...ledger.acknowledged].slice(before, before + 2))
      expect(await canFollow(site.port, reference), words).toBe(true)
  }
  const total = ledger.acknowledged.size
  process.stdout.write(
    `${total} messages acknowledged, ${rounds} kills, back after ${Math.round(Math.max(...back))} ms at most, other answers: ${JSON.stringify([...ledger.otherAnswers])}\n`,
  )
  expect(total).toBeGreaterThanOrEqual(rounds * 10)
  // While the database is away a form may say "wait a minute"; it must not say anything worse.
  expect([...ledger.otherAnswers.keys()].filter((status) => status !== 503)).toEqual([])
  expect(await site.stop()).toBe(0)
})

const keepWriting = async (
  { port }: Site,
  name: string,
  ledger: Ledger,
  writing: { until: boolean },
): Promise<void> => {
  for (let nth = 0; !writing.until; nth += 1) {
    const words = `${name} message ${nth}`
    try {
      const form = await fillIn(port, words)
      ledger.unanswered.set(words, form)
      note(ledger, words, form, await send(port, form))
    } catch {
      // Hung up on: what was sent stays among the unanswered.
      await pause(20)
    }
  }
}

const note = (ledger: Ledger, words: string, form: FilledIn, reply: Awaited<ReturnType<typeof send>>) => {
  const reference = acknowledged(reply)
  if (reference === undefined) {
    if (reply.status === hungUp) return
    ledger.otherAnswers.set(reply.status, (ledger.otherAnswers.get(reply.status) ?? 0) + 1)
    return
  }
  ledger.unanswered.delete(words)
  ledger.acknowledged.set(words, { form, reference })
}

/** Everyone who got no answer presses the button again; so do some who did. */
const sendAgain = async ({ port }: Site, ledger: Ledger): Promise<void> => {
  for (const [words, form] of ledger.unanswered) {
    const reply = await send(port, form)
    expect(acknowledged(reply), `${words}: ${reply.status}`).toBeDefined()
    note(ledger, words, form, reply)
  }
  for (const [words, { form, reference }] of [...ledger.acknowledged].slice(-3))
    expect(acknowledged(await send(port, form)), words).toBe(reference)
}

const everyMessageIsThere = async ({ acknowledged: told }: Ledger): Promise<void> => {
  const kept = await messagesIn(folder)
  const wrong = [...told].filter(([words, { reference }]) => {
    const records = kept.get(words) ?? []
    return records.length !== 1 || records[0]?.reference !== reference || records[0].acts !== 1
  })
  expect(
    wrong.map(([words]) => ({ words, told: told.get(words)?.reference, kept: kept.get(words) })),
  ).toEqual([])
  expect(kept.size).toBe(told.size)
}
