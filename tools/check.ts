/** `npm run check`: everything that can be known without building or serving, all at once. Prints what fails. */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

type Check = { name: string; command: string[] }
type Outcome = { name: string; passed: boolean; seconds: number; output: string }

const checks: Check[] = [
  {
    name: 'types',
    command: [
      'tsc',
      '--noEmit',
      '--checkers',
      '2',
      '--incremental',
      '--tsBuildInfoFile',
      'node_modules/.cache/types.tsbuildinfo',
    ],
  },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  {
    name: 'dead code',
    command: [
      'knip',
      '--no-progress',
      '--no-config-hints',
      '--cache',
      '--cache-location',
      'node_modules/.cache/knip/',
    ],
  },
  {
    name: 'import law and house rules',
    command: ['vitest', 'run', '--config', 'test/vitest.suites.config.ts', '--project', 'house'],
  },
]

/** Runs every check side by side and reports each in one line; the output of a check is shown if it failed. */
export const check = async (): Promise<{ passed: number; failed: number }> => {
  const outcomes = await Promise.all(
    checks.map(async (one) => {
      const outcome = await run(one)
      report(outcome)
      return outcome
    }),
  )
  const passed = outcomes.filter((outcome) => outcome.passed).length
  return { passed, failed: outcomes.length - passed }
}

const root = join(import.meta.dirname, '..')

// The compiler and the linter are short-lived: sweeping memory that the end gives back took half of their time.
const withoutSweeping = { GOGC: 'off', GOMEMLIMIT: '3GiB' }

const run = ({ name, command }: Check): Promise<Outcome> =>
  new Promise((resolve) => {
    const started = performance.now()
    const [tool = '', ...rest] = command
    const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
    const child = spawn(tool, rest, {
      cwd: root,
      env: { ...process.env, ...withoutSweeping, PATH, NO_COLOR: '1' },
    })
    let output = ''
    const hear = (words: Buffer) => (output += words.toString())
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const end = (passed: boolean) =>
      resolve({ name, passed, seconds: (performance.now() - started) / 1000, output })
    child.on('error', (fault) => {
      output += fault.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })

const report = ({ name, passed, seconds, output }: Outcome): void => {
  process.stdout.write(`${passed ? 'ok  ' : 'FAIL'}  ${name.padEnd(28)}${seconds.toFixed(1).padStart(5)} s\n`)
  if (!passed) process.stdout.write(`\n${output.trim()}\n\n`)
}

if (import.meta.main) {
  const { failed } = await check()
  process.exitCode = failed === 0 ? 0 : 1
}
