// `npm run lock -- NAME`: npm install NAME, and then what npm left out of package-lock.json.
// Where a registry does not serve the packages for other platforms, npm leaves them out, and npm ci then refuses
// the lock. Each one missing gets an entry here, made from its name and its parent.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The place an entry's dependency is found at, searching upwards as Node does; undefined when it is missing. */
const placeOf = (packages, from, name) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder}${folder && '/'}node_modules/${name}`
    if (packages[place]) return place
    if (!folder) return undefined
  }
}

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'wasi',
]
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
]

/** What a platform package's name says it is for, as in `@oxlint/binding-linux-arm64-musl`. */
export const platformIn = (name) => {
  const words = name.split(/[-/]/)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  const libc = /-musl/.test(name) ? 'musl' : /-gnu/.test(name) ? 'glibc' : undefined
  return { os: os && [os], cpu: cpu && [cpu], libc: libc && os === 'linux' ? [libc] : undefined }
}

/** The lock with every optional dependency entered. No checksum: the registry at hand did not have the package. */
export const completed = (lock) => {
  const packages = { ...lock.packages }
  for (const [from, entry] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (placeOf(packages, from, name)) continue
      const { os, cpu, libc } = platformIn(name)
      // In the order npm writes, or the next npm install would shuffle the file.
      const dev = entry.dev || undefined
      packages[`node_modules/${name}`] = { version, cpu, dev, libc, optional: true, os }
    }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { status } = spawnSync('npm', ['install', ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  const file = join(dirname(dirname(process.argv[1])), 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const whole = completed(lock)
  const added = Object.keys(whole.packages).length - Object.keys(lock.packages).length
  if (added > 0) writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`)
  process.stdout.write(`package-lock.json: ${added} entries for other platforms added.\n`)
}
