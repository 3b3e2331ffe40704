import { Kysely, PostgresDialect } from 'kysely'
import { type Client, Pool, type PoolClient, types } from 'pg'
import { inParcels } from './parcel.ts'
import { preparer } from './prepare.ts'
import { writeTogether } from './write-together.ts'

/**
 * The database as one room sees it: `Database<DirectoryTables>` has that room's tables and no others.
 * `database.withTables<DirectoryTables>()` makes one from the plain `Database` the program opens.
 */
export type Database<Tables = NoTables> = Kysely<Tables>

// oxlint-disable-next-line typescript/no-empty-object-type -- no tables until a room names its own
export type NoTables = {}

/** The same connection, or transaction, without this room's tables: to hand to another room. */
export const handOver = (db: Pick<Database, 'isTransaction'>): Database => db as Database

/** Opens a pool; nothing is sent until the first query. `await database.destroy()` closes it. */
export const connect = (url: string, size = 10): Database => {
  const pool = new Pool({
    ...answersInOrder,
    connectionString: url,
    application_name: 'waymark',
    max: size,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 15_000,
    // The database ends a long statement itself; this is for a database that hangs and ends nothing.
    query_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  })
  // A connection that breaks fails its query and is replaced at the next use. It also says so, idle or in use, and
  // without a listener of its own that would end the program.
  pool.on('error', () => {})
  const prepareOften = preparer()
  pool.on('connect', (client) => {
    client.on('error', () => {})
    prepareOften(client)
    writeTogether(client)
  })
  pool.on('release', (_fault, client) => endUnanswered(client))
  const postgres = new PostgresDialect({ pool })
  return new Kysely<NoTables>({
    dialect: {
      createDriver: () => inParcels(postgres.createDriver()),
      createQueryCompiler: () => postgres.createQueryCompiler(),
      createAdapter: () => postgres.createAdapter(),
      createIntrospector: (db) => postgres.createIntrospector(db),
    },
  })
}

/** The next question is sent before the last one is answered (`pipeline`, which the types of pg do not know yet). */
const answersInOrder: object = { pipeline: true }

// Given back before its answer came, a connection may sit in a half-done transaction: nobody else must get it.
const endUnanswered = (client: PoolClient): void => {
  const { readyForQuery } = client as PoolClient & { readonly readyForQuery: boolean }
  if (!readyForQuery) void (client as unknown as Client).end().catch(() => {})
}

// A legal day is a day, not a moment: `date` columns stay YYYY-MM-DD and no time zone can shift them.
types.setTypeParser(types.builtins.DATE, (text) => text)
const arrayOf = { date: 1182, text: 1009 }
// oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- pg's list of types names no arrays
types.setTypeParser(arrayOf.date, types.getTypeParser(arrayOf.text))
