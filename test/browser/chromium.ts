import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** A Chromium that can be started: its binary, the flags it needs here, the environment it needs. */
export type Chromium = { executablePath: string; args: string[]; env: Record<string, string> }

/**
 * CHROMIUM_PATH if set; else the browser packaged in npm (Linux on x64), unpacked once into the temporary
 * folder, so that tests need no system packages; else a Chromium or Chrome installed on the machine.
 */
export const findChromium = (): Chromium => {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return { executablePath: chosen, args: flags, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  const installed = usualPlaces.find(existsSync)
  if (!installed) throw new Error('No Chromium found. Install Chrome, or set CHROMIUM_PATH to a Chromium.')
  return { executablePath: installed, args: flags, env: {} }
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

// Root has no user-namespace sandbox, a container often has a 64 MB /dev/shm, and nothing may phone home.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  // One process draws all pages: of several, one may sit idle and not answer when Lighthouse ends its trace, and is then
  // waited for five seconds.
  '--renderer-process-limit=1',
]

/** The fonts come from the package too, so a picture of a page is the same on every machine. */
const packagedChromium = (): Chromium => {
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
  const home = join(tmpdir(), `waymark-chromium-${packagedVersion(archives)}-${process.getuid?.() ?? 0}`)
  if (!existsSync(home)) unpack(archives, home)
  return {
    executablePath: join(home, 'chromium'),
    args: flags,
    env: { LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_PATH: home, HOME: home },
  }
}

const packagedVersion = (archives: string): string => {
  const manifest: { version: string } = JSON.parse(readFileSync(join(archives, '..', 'package.json'), 'utf8'))
  return manifest.version
}

/** Into a folder of its own first, then renamed: two test runs at once never meet a half-written browser. */
const unpack = (archives: string, home: string): void => {
  const fresh = `${home}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  const opened = (name: string) => brotliDecompressSync(readFileSync(join(archives, name)))
  for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br'])
    execFileSync('tar', ['-x', '--no-same-owner', '-C', fresh], { input: opened(name) })
  writeFileSync(join(fresh, 'fonts.conf'), fontSettings(home))
  writeFileSync(join(fresh, 'chromium'), opened('chromium.br'), { mode: 0o755 })
  try {
    renameSync(fresh, home)
  } catch (fault) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(home)) throw fault
  }
}

const fontSettings = (home: string): string =>
  `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`
