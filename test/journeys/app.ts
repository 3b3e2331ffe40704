import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../browser/index.ts'

export type App = {
  readonly origin: string
  /** Everything the app has said so far. */
  readonly log: () => string
  /** Asks it to stop and waits; refuses to be content with an app that must be killed. */
  readonly stop: () => Promise<void>
}

/**
 * The built app as a council would run it: its own process, its own empty data folder, a free port. `otherwise` is set
 * in its environment besides.
 */
export const startApp = async (
  authority = 'coventry',
  otherwise: Readonly<Record<string, string>> = {},
): Promise<App> => {
  const main = join(import.meta.dirname, '..', '..', 'dist', 'main.js')
  if (!existsSync(main)) throw new Error('There is no built app to visit. Run `npm run build` first.')
  const folder = mkdtempSync(join(tmpdir(), 'waymark-journeys-'))
  // As root, the database runs as another user, who must be able to reach its folder.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, [main], {
    env: {
      ...environment,
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: String(port),
      WAYMARK_DATA: folder,
      AUTHORITY: authority,
      ...otherwise,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words: Buffer) => (said += words.toString()))
  const origin = `http://127.0.0.1:${port}`
  const stop = async () => {
    const killed = await stopped(child)
    rmSync(folder, { recursive: true, force: true })
    if (killed) throw new Error(`The app did not stop within ${patience / 1000} s of being asked.\n${said}`)
  }
  try {
    await ready(child, origin, () => said)
  } catch (fault) {
    await stop()
    throw fault
  }
  return { origin, log: () => said, stop }
}

const patience = 15_000

const ready = async (child: ChildProcess, origin: string, log: () => string): Promise<void> => {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The app gave up (exit ${child.exitCode}).\n${log()}`)
    const answer = await fetch(`${origin}/ready`).catch(() => undefined)
    if (answer?.ok) return
    await pause(50)
  }
  throw new Error(`The app was not ready within a minute.\n${log()}`)
}

/** True if it had to be killed. */
const stopped = async (child: ChildProcess): Promise<boolean> => {
  if (child.exitCode !== null) return false
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  if (await Promise.race([exit.then(() => true), pause(patience, false, { ref: false })])) return false
  child.kill('SIGKILL')
  await exit
  return true
}
