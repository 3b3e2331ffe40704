import { afterAll, describe, expect, it } from 'vitest'
import { messagesIn } from './kept.ts'
import { acknowledged, canFollow, fillIn, send } from './reporter.ts'
import { databasePid, newDataFolder, processesOn, startSite, type Site } from './site.ts'

const { folder, clear } = newDataFolder()
const sites: Site[] = []
afterAll(async () => {
  for (const site of sites) await site.kill()
  await clear()
})

const start = async (): Promise<Site> => {
  const site = await startSite(folder)
  sites.push(site)
  return site
}

const report = async ({ port }: Site, words: string): Promise<string> => {
  const reply = await send(port, await fillIn(port, words))
  return acknowledged(reply) ?? `not acknowledged: ${reply.status}`
}

describe('two starts on one data folder', () => {
  it('share it from the first moment, and neither misses the other when it goes', async () => {
    const [first, second] = await Promise.all([start(), start()])
    const fromFirst = await report(first, 'said to the first')
    const fromSecond = await report(second, 'said to the second')
    expect(await canFollow(second.port, fromFirst)).toBe(true)
    expect(await canFollow(first.port, fromSecond)).toBe(true)

    expect(await first.stop()).toBe(0)
    const afterwards = await report(second, 'said when the first had gone')
    expect(await canFollow(second.port, afterwards)).toBe(true)

    expect(await second.stop()).toBe(0)
    expect(databasePid(folder), 'the last one out stops the database').toBeUndefined()
    expect(processesOn(folder)).toEqual([])

    const third = await start()
    for (const reference of [fromFirst, fromSecond, afterwards])
      expect(await canFollow(third.port, reference), reference).toBe(true)
  })

  it('bear one of them being killed', async () => {
    const fourth = await start()
    const third = sites.at(-2)!
    await third.kill()
    const reference = await report(fourth, 'said when the third was killed')
    expect(await canFollow(fourth.port, reference)).toBe(true)
    expect(await fourth.stop()).toBe(0)
    expect(databasePid(folder)).toBeUndefined()
    const fifth = await start()
    expect([...(await messagesIn(folder)).values()].map((records) => records.length)).toEqual([1, 1, 1, 1])
    expect(await fifth.stop()).toBe(0)
  })
})
