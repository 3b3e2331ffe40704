import autocannon from 'autocannon'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newDataFolder, startSite, type Site } from './site.ts'
import { exchange, get, type Reply } from './wire.ts'

const crowd = 1_000
const seconds = 8

const { folder, clear } = newDataFolder()
let site: Site
beforeAll(async () => {
  site = await startSite(folder)
})
afterAll(async () => {
  await site.kill()
  await clear()
})

const searches = ['play&age=3', 'speech&need=autism', 'autism+saturday', 'swimming&cost=free'].map(
  (question) => ({ method: 'GET', path: `/search?q=${question}` }),
)

/**
 * So many visitors, each asking again as soon as they are answered, from a thread of their own. With a cookie,
 * no kept page can stand in: each search is real work.
 */
const press = (connections: number, duration: number) =>
  autocannon({
    url: `http://127.0.0.1:${site.port}`,
    connections,
    duration,
    workers: 1,
    timeout: 30,
    headers: { cookie: 'seen=yes' },
    requests: searches,
  })

const visit = (path: string): Promise<Reply> =>
  exchange(site.port, get(path, { cookie: 'seen=yes' }), { patience: 30_000 })
const search = () => visit('/search?q=play')

it(
  'serves as many as ever when far too many come, lets newcomers in, and is well again at once',
  { retry: 2 },
  async () => {
    const usual = await press(8, 3)
    const best = usual['2xx'] / usual.duration

    const seen: Reply[] = []
    const health: Reply[] = []
    const pressing = press(crowd, seconds)
    const end = performance.now() + seconds * 1000 - 500
    while (performance.now() < end) {
      await pause(200)
      health.push(await visit('/health'))
      seen.push(await search())
    }
    const crowded = await pressing
    const after = performance.now()
    let well = await search()
    while (well.status !== 200 || well.ms > 300) {
      await pause(50)
      well = await search()
      if (performance.now() - after > 10_000) break
    }
    const wellAfter = performance.now() - after

    const good = crowded['2xx'] / crowded.duration
    const waits = [...seen, ...health].map(({ ms }) => ms).toSorted((one, other) => one - other)
    const usually = waits[Math.floor(waits.length / 2)] ?? Infinity
    process.stdout.write(
      `at best ${Math.round(best)} searches/s; with ${crowd} visitors ${Math.round(good)} served/s and ` +
        `${Math.round(crowded['5xx'] / crowded.duration)} turned away/s, ${crowded.errors} errors; a visitor's own wait ` +
        `${waits.map(Math.round).join(' ')} ms; well again after ${Math.round(wellAfter)} ms\n`,
    )
    expect(crowded.errors).toBe(0)
    expect(good).toBeGreaterThan(best * 0.5)
    expect(usually).toBeLessThan(3_000)
    expect(seen.filter(({ status }) => status !== 200 && status !== 503)).toEqual([])
    for (const { headers } of seen.filter(({ status }) => status === 503))
      expect(headers['retry-after']).toMatch(/^\d+$/)
    expect(new Set(health.map(({ status }) => status))).toEqual(new Set([200]))
    expect(wellAfter).toBeLessThan(3_000)
    expect(site.running()).toBe(true)
  },
)

it('is not held up by five hundred visitors who never finish their sentence', async () => {
  const sockets = Array.from({ length: 500 }, () => {
    const socket = connect(site.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write('GET /search?q=play HTTP/1.1\r\nhost: a\r\nx-slow: ')
    return socket
  })
  await pause(500)
  for (let visits = 0; visits < 5; visits += 1) {
    for (const socket of sockets) socket.write('a')
    const page = await search()
    expect(page.status).toBe(200)
    expect(page.ms).toBeLessThan(1_000)
  }
  for (const socket of sockets) socket.destroy()
})
