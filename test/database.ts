import { randomBytes } from 'node:crypto'
import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { connect, migrate, type Database } from '#kit/db'
import { urlFor } from '../src/kit/db/embedded/embedded.ts'
import { ensureServer, type Server } from '../src/kit/db/embedded/server.ts'
import { testServerFolder, turnToStart } from './global-database.ts'

export type TestDatabase = {
  readonly database: Database
  readonly url: string
  /** Closes the pool; the database goes meanwhile. Optional: the server goes when the run ends. */
  readonly drop: () => Promise<void>
}

/**
 * A fresh database with every migration applied, on one server shared by the whole run: at hand after the first. Ask for it once a file (`beforeAll`), and `drop()` it in `afterAll` so that connections do not pile up.
 */
export const testDatabase = async (): Promise<TestDatabase> => {
  template ??= makeTemplate()
  const server = await template
  const name = await (spare ?? copyOf(server))
  // Made while this one is used: nobody waits for the next.
  spare = copyOf(server)
  spare.catch(() => {})
  const url = urlFor(server, name)
  const database = connect(url, 5)
  const drop = async () => {
    await database.destroy()
    void onServer(server, (client) => client.query(`drop database ${name} with (force)`)).catch(() => {})
  }
  return { database, url, drop }
}

let spare: Promise<string> | undefined

/** As files: with nothing to be kept safe, that takes a third of the time of writing it all down first. */
const copyOf = async (server: Server): Promise<string> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, (client) =>
    client.query(`create database ${name} template ${templateName} strategy file_copy`),
  )
  return name
}

/** A database with nothing in it, for tests about migrations themselves. */
export const emptyDatabase = async (): Promise<string> => {
  const server = await testServer()
  const name = `empty_${randomBytes(6).toString('hex')}`
  await onServer(server, (client) => client.query(`create database ${name}`))
  return urlFor(server, name)
}

const migrations = join(import.meta.dirname, '..', 'database', 'migrations')
const templateName = 'migrated'
let template: Promise<Server> | undefined

// Processes tell their half-made files apart by their number, which threads share: those take turns.
const testServer = async (): Promise<Server> => {
  const turn = turnToStart(process.pid)
  while (!isOurs(turn)) await pause(20)
  try {
    return await ensureServer(testServerFolder(process.pid), { durable: false })
  } finally {
    rmdirSync(turn)
  }
}

const isOurs = (turn: string): boolean => {
  try {
    mkdirSync(turn)
    return true
  } catch {
    return false
  }
}

// Each worker thread asks; the lock lets one of them do the work.
const makeTemplate = async (): Promise<Server> => {
  const server = await testServer()
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query(`select 1 from pg_database where datname = $1`, [templateName])
    if (rowCount) return
    await client.query('create database migrating')
    const migrated = await migrate(urlFor(server, 'migrating'), migrations)
    if (!migrated.ok) throw new Error(migrated.reason)
    await client.query(`alter database migrating rename to ${templateName}`)
  })
  return server
}

const onServer = async (server: Server, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: urlFor(server, 'postgres') })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
