import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type DirectoryTables, loadPack, loadWordLists, openCatalogue } from '#directory'
import { loadExamples } from '#feedback'
import { clamd, demonstrationScanner, noScanner, openShelf } from '#documents'
import { everyPage } from '#guidance'
import { londonToday } from '#kit/day'
import { installationSecret, openDatabase, sql } from '#kit/db'
import { loadAssets } from '#kit/http'
import { brandStyles, paletteStyles } from '#kit/page'
import { listenRefusal, onStopSignal, settingsFrom, StartRefusal } from '#kit/start'
import { carriersFrom, notify } from '#messages'
import { loadCommonPasswords, providersFrom } from '#sign-in'
import { createApp } from './app.tsx'
import { loadAuthority } from './authority.ts'
import { bouncesOf } from './bounces.ts'
import { keepPromises } from './housekeeping.ts'
import { sayingOf } from './messages.ts'
import { keepSending, sendCodeBy } from './post.ts'
import { keepReminding } from './reminders.ts'

const root = join(import.meta.dirname, '..')

/** Visitors the system holds at the door while we are busy; one more is told to try again a second later. */
const longestQueue = 2_048

const start = async (): Promise<void> => {
  const settings = settingsFrom(process.env)
  const authority = await loadAuthority(join(root, 'authorities'), settings.authority)
  if (!authority.ok) throw new StartRefusal(authority.reason.join('\n'))
  const { pack, listingsFile, library } = authority.value
  const providers = providersFrom(process.env)
  if (!providers.ok) throw new StartRefusal(providers.reason)
  const shelf = await openShelf(settings)
  const { database, url, close } = await openDatabase(settings, join(root, 'database', 'migrations'))
  const directory = database.withTables<DirectoryTables>()
  await loadPack(directory, pack.directory, listingsFile, new Date().toISOString())
  const words = loadWordLists(join(root, 'src', 'offer', 'directory', 'search', 'data'))
  const catalogue = await openCatalogue({
    database: directory,
    listenAt: url,
    pack: pack.directory,
    synonyms: [...words.synonyms, ...pack.directory.synonyms],
    vocabulary: words.vocabulary,
    pages: everyPage(library),
  })
  const baseUrl = settings.publicUrl ?? `http://localhost:${settings.port}`
  const files = {
    shelf,
    scanner: settings.clamd ? clamd(settings.clamd) : settings.demo ? demonstrationScanner : noScanner,
  }
  const secret = await installationSecret(database, 'forms')
  const app = await createApp({
    files,
    pack,
    library,
    database,
    catalogue,
    assets: loadAssets(join(root, 'dist', 'assets'), {
      'main.css': brandStyles(pack.site.brandColour) + paletteStyles(),
    }),
    vocabulary: new Set(words.vocabulary),
    secret,
    baseUrl,
    receiptToken: settings.notify?.receiptToken,
    signIn: {
      secret: await installationSecret(database, 'sign-in'),
      common: loadCommonPasswords(join(root, 'src', 'record', 'sign-in', 'data', 'common-passwords.txt')),
      demo: settings.demo,
      providers: providers.value,
      // A demonstration shows its codes on a page of its own instead.
      ...((settings.smtpUrl ?? settings.notify?.emailTemplate) !== undefined && {
        sendCode: sendCodeBy({ pack, baseUrl, today: () => londonToday() }),
      }),
    },
    today: () => londonToday(),
    log: process.env['LOG'] === 'info' ? 'info' : 'silent',
    ...(settings.trustProxy === undefined ? {} : { trustProxy: settings.trustProxy }),
    whatIsWrong: async () => {
      const asked = sql`select 1`.execute(database).then(
        () => true,
        () => false,
      )
      // A database that hangs says neither yes nor no.
      const answers = await Promise.race([asked, pause(2_000, false, { ref: false })])
      return answers ? [] : ['database']
    },
  })
  await loadExamples(database, pack.feedback)
  const giveUp = async (fault: unknown): Promise<never> => {
    await catalogue.close()
    await close()
    throw listenRefusal(fault, settings)
  }
  const bounces = await bouncesOf(database, settings.bounces).catch(giveUp)
  const stopSending = keepSending(database, {
    carriers: carriersFrom({ ...settings, returnTo: bounces?.returnTo }),
    saying: sayingOf(pack),
    arrivalOf: settings.notify && notify(settings.notify).arrivalOf,
    today: () => londonToday(),
  })
  const reminding = {
    secret,
    baseUrl,
    siteTitle: pack.site.title,
    authority: pack.id,
    advice: pack.ehc.advice,
  }
  const stopReminding = keepReminding(database, reminding, () => londonToday())
  const stopTidying = keepPromises(database, pack, files, () => londonToday())
  onStopSignal(async () => {
    stopSending()
    stopTidying()
    stopReminding()
    await bounces?.stop()
    await app.close()
    await catalogue.close()
    await close()
  })
  await app.listen({ port: settings.port, host: settings.host, backlog: longestQueue }).catch(giveUp)
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port
  process.stdout.write(`Waymark is ready: ${settings.publicUrl ?? `http://localhost:${port}`}\n`)
}

try {
  await start()
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exit(1)
}
