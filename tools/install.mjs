// Plain JavaScript that any Node from 20 on can run before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Says one plain sentence and ends. */
export const giveUp = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** Installs exactly what package-lock.json says, unless that is what is there. */
export const ensureInstalled = () => {
  if (isInstalled()) return
  const release = takeTurn()
  try {
    if (!isInstalled()) install()
  } finally {
    release()
  }
}

/** True when this Node can run Waymark itself. */
export const isRightNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 11)
}

/**
 * Runs a script under the Node that npm installed, and ends as it ends. The script gets a group of its own, so
 * that a signal from the terminal reaches it once, through here.
 */
export const runUnderRightNode = (script, args) => {
  const node = join(root, 'node_modules', '.bin', 'node')
  const PATH = `${dirname(node)}:${process.env.PATH ?? ''}`
  const child = spawn(node, [script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: { ...process.env, PATH },
  })
  let passedOn = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // npm passes on what the terminal has sent to everyone already.
      if (Date.now() - passedOn > 1000) child.kill(signal)
      passedOn = Date.now()
    })
  }
  child.once('error', () =>
    giveUp('Waymark needs Node 24.11 or newer and could not bring it along for this kind of machine.'),
  )
  child.once('exit', (code) => process.exit(code ?? 1))
}

const json = (...path) => {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8'))
  } catch {
    return undefined
  }
}

/** npm writes down what it installed when it has finished; that must be what the lock asks for. */
const isInstalled = () => {
  const wanted = json('package-lock.json')?.packages ?? {}
  const found = json('node_modules', '.package-lock.json')?.packages
  if (!found) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (path in found ? found[path].version === version : optional),
  )
}

const install = () => {
  process.stderr.write('Installing what Waymark needs. The first time this takes a minute or two.\n')
  // npm tells its scripts where it is; without npm around us, it is on the PATH.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  const [command, ...before] = [...npm, 'ci', '--include=dev', '--include=optional', '--loglevel=error']
  const { status, stderr, error } = spawnSync(command, before, { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  if (error?.code === 'ENOENT') giveUp('Waymark needs npm, which comes with Node. Install Node 20 or newer.')
  const code = /npm error code (\S+)/.exec(stderr ?? '')?.[1] ?? `exit ${status}`
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED/.test(stderr ?? ''))
    giveUp(
      `Waymark could not fetch what it needs: the package registry cannot be reached (${code}). Check the internet connection and try again.`,
    )
  if (/EACCES|EROFS|EPERM/.test(code))
    giveUp(`Waymark cannot install here: ${root} cannot be written to (${code}).`)
  if (code === 'ENOSPC') giveUp('Waymark cannot install here: the disk is full.')
  giveUp(`Waymark could not install what it needs (${code}). Run npm ci to see why.`)
}

/** Two commands on one fresh clone: the second waits for the first. */
const takeTurn = () => {
  const folder = join(root, '.waymark')
  const turn = join(folder, 'installing')
  try {
    mkdirSync(folder, { recursive: true })
  } catch (fault) {
    giveUp(`Waymark cannot install here: ${root} cannot be written to (${fault.code}).`)
  }
  for (;;) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' })
      return () => rmSync(turn, { force: true })
    } catch {
      if (!isAlive(holderOf(turn))) rmSync(turn, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}

const holderOf = (turn) => {
  try {
    return Number(readFileSync(turn, 'utf8'))
  } catch {
    return 0
  }
}

const isAlive = (pid) => {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (fault) {
    return fault.code === 'EPERM'
  }
}
