import { Client, DatabaseError } from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { StartRefusal } from '#kit/start'
import { ensureServer, stopServer, type Server, type ServerOptions } from './server.ts'

export type Embedded = {
  /** A `postgresql:` address over the Unix socket. */
  readonly url: string
  /** Call after the pools have ended. The last process out stops the server. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL that comes with Waymark, or joins it if it runs. Every process holds one connection with
 * a shared lock for as long as it lives, so that kill -9 needs no tidying: who can take the lock alone is last.
 * If the server dies it is started again. Throws a StartRefusal.
 */
export const startEmbedded = async (dataFolder: string, options: ServerOptions = {}): Promise<Embedded> => {
  let stopping = false
  const enter = async (): Promise<Presence> => {
    for (let attempt = 0; attempt < 250; attempt += 1) {
      const server = await ensureServer(dataFolder, options)
      const client = await present(server)
      if (client) return { server, client }
      await pause(20)
    }
    throw new StartRefusal(
      `The database in ${dataFolder} runs but does not answer. Stop it, then start again.`,
    )
  }
  const watch = (joined: Presence): Presence => {
    joined.client.on('error', () => {})
    joined.client.once('end', () => {
      if (!stopping) presence = revive()
    })
    return joined
  }
  const revive = async (): Promise<Presence> => {
    for (;;) {
      try {
        return watch(await enter())
      } catch {
        await pause(1000)
      }
    }
  }
  const first = watch(await enter())
  let presence = Promise.resolve(first)
  await createDatabase(first)
  return {
    url: urlFor(first.server, 'waymark'),
    stop: async () => {
      stopping = true
      const { client, server } = await presence
      const last = await isLast(client)
      if (last) await othersGone(client)
      if (last) await stopServer(server)
      await client.end().catch(() => {})
    },
  }
}

/** The address of a database on a server that listens on a Unix socket only. */
export const urlFor = ({ socketFolder }: Pick<Server, 'socketFolder'>, database: string): string =>
  `postgresql://waymark@/${database}?host=${encodeURIComponent(socketFolder)}`

type Presence = { readonly server: Server; readonly client: Client }

/** An arbitrary number that nothing else on this server locks. */
const presenceLock = 7_290_418

/** Undefined when the server went away in between: another process was the last out. */
const present = async (server: Server): Promise<Client | undefined> => {
  const client = new Client({ connectionString: urlFor(server, 'postgres'), application_name: 'waymark' })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [presenceLock])
    return client
  } catch {
    await client.end().catch(() => {})
    return undefined
  }
}

const isLast = async (client: Client): Promise<boolean> => {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [presenceLock])
    const { rows } = await client.query('select pg_try_advisory_lock($1) as last', [presenceLock])
    return rows[0].last
  } catch {
    return false
  }
}

/** A pool says it has ended before its last goodbye has arrived; stopping then would look like a fault. */
const othersGone = async (client: Client): Promise<void> => {
  const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
  for (let wait = 0; wait < 50; wait += 1) {
    if ((await client.query(others)).rowCount === 0) return
    await pause(10)
  }
}

const createDatabase = async ({ client }: Presence): Promise<void> => {
  const { rowCount } = await client.query(`select 1 from pg_database where datname = 'waymark'`)
  if (rowCount) return
  try {
    await client.query('create database waymark')
  } catch (fault) {
    // Two first starts at once: the other made it.
    const code = fault instanceof DatabaseError ? fault.code : ''
    if (code !== '42P04' && code !== '23505') throw fault
  }
}
