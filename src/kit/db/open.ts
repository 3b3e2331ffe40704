import { StartRefusal, type Settings } from '#kit/start'
import { connect, type Database } from './connect.ts'
import { startEmbedded, type Embedded } from './embedded/embedded.ts'
import { migrate } from './migrate.ts'
import { checkVersion } from './version.ts'

export type OpenDatabase = {
  readonly database: Database
  readonly url: string
  /** Ends the pool, then leaves the embedded server; the last process out stops it. */
  readonly close: () => Promise<void>
}

type Where = Pick<Settings, 'databaseUrl' | 'dataFolder' | 'production' | 'embeddedInProduction'>

/** A database that answers, is new enough and up to date: the one in the settings, or our own. Throws a StartRefusal. */
export const openDatabase = async (where: Where, migrations: string): Promise<OpenDatabase> => {
  const embedded = where.databaseUrl === undefined ? await ownServer(where) : undefined
  const url = where.databaseUrl ?? embedded!.url
  const database = connect(url)
  const close = async () => {
    await database.destroy()
    await embedded?.stop()
  }
  try {
    const version = await checkVersion(database)
    if (!version.ok) throw new StartRefusal(version.reason)
    const migrated = await migrate(url, migrations)
    if (!migrated.ok) throw new StartRefusal(migrated.reason)
    return { database, url, close }
  } catch (fault) {
    await close()
    throw fault
  }
}

const ownServer = async ({ dataFolder, production, embeddedInProduction }: Where): Promise<Embedded> => {
  if (production && !embeddedInProduction)
    throw new StartRefusal(
      'In production, set DATABASE_URL to a PostgreSQL that someone looks after. To use the one that comes with Waymark all the same, set WAYMARK_EMBEDDED_IN_PRODUCTION=yes.',
    )
  return startEmbedded(dataFolder)
}
