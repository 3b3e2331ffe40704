import { Client } from 'pg'

const gatherFor = 25
const pollEvery = 30_000
const tryAgainAfter = 2_000

/**
 * Calls `refresh` soon after the database says something was published, and every 30 seconds in case it was not
 * heard. A refresh that fails is tried again; the directory goes on with what it has.
 */
export const watchForChanges = (url: string, refresh: () => Promise<void>): { stop: () => Promise<void> } => {
  let stopped = false
  let soon: NodeJS.Timeout | undefined
  let client: Client | undefined
  let running = Promise.resolve()

  const run = () => {
    running = running.then(refresh).catch(() => undefined)
  }
  const listen = async (): Promise<void> => {
    if (stopped) return
    const fresh = new Client({ connectionString: url, application_name: 'waymark listener' })
    client = fresh
    const again = () => {
      if (client !== fresh) return
      client = undefined
      fresh.end().catch(() => undefined)
      setTimeout(() => void listen(), tryAgainAfter).unref()
    }
    fresh.on('error', again)
    fresh.on('end', again)
    fresh.on('notification', () => {
      clearTimeout(soon)
      soon = setTimeout(run, gatherFor)
    })
    try {
      await fresh.connect()
      await fresh.query('listen directory_published')
      run()
    } catch {
      again()
    }
  }
  const poll = setInterval(run, pollEvery)
  poll.unref()
  void listen()

  return {
    stop: async () => {
      stopped = true
      clearInterval(poll)
      clearTimeout(soon)
      const last = client
      client = undefined
      await last?.end().catch(() => undefined)
      await running
    },
  }
}
