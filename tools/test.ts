/**
 * `npm test`: everything. The checks, the unit tests, a build, then the suites that need a browser or a built
 * app. Goes on after a failure, so that one run tells all; its last line is the tally.
 */
import { spawn } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { check } from './check.ts'

type Tally = { passed: number; failed: number }

const root = join(import.meta.dirname, '..')

const everything = async (): Promise<Tally> => {
  const ofProject = (project: string) =>
    stage(project, () => suite(['--config', suites, '--project', project]))
  const tallies = [
    await stage('checks', check),
    await stage('unit tests', () => suite([])),
    await ofProject('slow'),
  ]
  const built = await stage('build', build)
  tallies.push(built)
  if (built.failed === 0)
    for (const project of ['canaries', 'browser', 'journeys', 'reliability'])
      if (globSync(`test/${project}/**/*.test.ts`, { cwd: root }).length > 0)
        tallies.push(await ofProject(project))
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  }
}

const suites = 'test/vitest.suites.config.ts'

const stage = async (name: string, work: () => Promise<Tally>): Promise<Tally> => {
  const started = performance.now()
  process.stdout.write(`\n── ${name}\n`)
  const tally = await work()
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(`   ${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s\n`)
  return tally
}

const build = async (): Promise<Tally> => {
  const code = await run('node', ['tools/with-node-24.mjs', 'tools/build.ts'])
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const suite = async (options: string[]): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-results-'))
  const results = join(folder, 'results.json')
  const code = await run('vitest', [
    'run',
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    '--silent=passed-only',
  ])
  const tally = existsSync(results) ? tallyOf(readFileSync(results, 'utf8')) : { passed: 0, failed: 0 }
  rmSync(folder, { recursive: true })
  // A run that ended badly without a failed test (a file that would not load, a set-up that threw) is a failure.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** Counts the tests, and each file that could not be loaded as one failure. */
const tallyOf = (json: string): Tally => {
  const results: {
    numPassedTests: number
    numFailedTests: number
    testResults: { status: string; assertionResults: unknown[] }[]
  } = JSON.parse(json)
  const unloaded = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: results.numPassedTests, failed: results.numFailedTests + unloaded.length }
}

const run = (tool: string, options: string[]): Promise<number> =>
  new Promise((resolve) => {
    const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
    spawn(tool, options, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH },
    })
      .on('error', () => resolve(1))
      .on('close', (code) => resolve(code ?? 1))
  })

const { passed, failed } = await everything()
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
