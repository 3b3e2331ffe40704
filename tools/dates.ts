// npm run -s dates -- RULE key=value …   answers one question about the law's dates, with the reasons.
// npm run -s dates -- --check FILE       compares a file of worked examples with what the law rows give.
// npm run -s dates -- --duties           lists every duty in law with its limit, its citation and how sure we are.
// npm run -s dates -- --list             lists the rules and what each must be told.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ask, duties, dutyInWords, questions } from '#law'

type Printed = { readonly lines: readonly string[]; readonly ok: boolean }

export const run = (words: readonly string[]): Printed => {
  const [first, ...rest] = words
  if (first === undefined || first === '--help') return { lines: usage, ok: first !== undefined }
  if (first === '--list') return { lines: listed(), ok: true }
  if (first === '--duties') return { lines: dutiesListed(), ok: true }
  if (first !== '--check') return answerOne(first, rest)
  const [file] = rest
  return file === undefined ? { lines: usage, ok: false } : checkFile(file)
}

/** One line for each worked example, and a last line that counts them. */
export const checkExamples = (examples: readonly unknown[]): Printed => {
  const checked = examples.map(checkOne)
  const failed = checked.filter((line) => !line.ok).length
  const total = `${checked.length - failed} passed, ${failed} failed`
  return { lines: [...checked.flatMap((line) => line.lines), total], ok: failed === 0 }
}

const usage = [
  'npm run -s dates -- RULE key=value …   for example: ehcna.main_clock requestReceived=2026-01-05',
  'npm run -s dates -- --check FILE       a list of { id, rule, given, expected, ambiguous? } in JSON',
  'npm run -s dates -- --list             the rules, and what each must be told',
  'npm run -s dates -- --duties           every duty, with its limit, its citation and how sure we are',
]

const listed = (): string[] =>
  questions.map(({ rule, asks, needs, may }) => {
    const optional = Object.entries(may).map(([name, kind]) => `[${name}=${kind}]`)
    const needed = Object.entries(needs).map(([name, kind]) => `${name}=${kind}`)
    return `${rule} ${[...needed, ...optional].join(' ')}\n    ${asks}`
  })

const dutiesListed = (): string[] =>
  duties.map((duty) => {
    const until = duty.inForce.to === undefined ? '' : ` to ${duty.inForce.to}`
    return `${duty.duty}\n    ${dutyInWords(duty)} In force from ${duty.inForce.from}${until}; ${duty.provenance}.`
  })

const answerOne = (rule: string, pairs: readonly string[]): Printed => {
  const bare = pairs.filter((pair) => !pair.includes('='))
  if (bare.length > 0)
    return { lines: bare.map((word) => `“${word}” is not of the form key=value.`), ok: false }
  const answer = ask(
    rule,
    Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)])),
  )
  if (!answer.ok) return { lines: [...answer.reason, ...closeTo(rule)], ok: false }
  const { findings, notUsed } = answer.value
  return {
    lines: [
      ...findings.map(({ name, value, why }) => `${name} = ${value}\n    ${why}`),
      ...notUsed.map((name) => `${name} plays no part in this rule.`),
    ],
    ok: true,
  }
}

const closeTo = (rule: string): string[] => {
  if (questions.some((question) => question.rule === rule)) return []
  const [family = ''] = rule.split('.')
  const near = questions
    .filter((question) => question.rule.startsWith(family))
    .map((question) => question.rule)
  return near.length > 0
    ? [`Did you mean one of these? ${near.join(', ')}`]
    : ['--list shows the rules there are.']
}

const checkFile = (file: string): Printed => {
  let examples: unknown
  try {
    examples = JSON.parse(readFileSync(file, 'utf8'))
  } catch (fault) {
    return {
      lines: [`${file} cannot be read: ${fault instanceof Error ? fault.message : 'not JSON'}`],
      ok: false,
    }
  }
  return Array.isArray(examples)
    ? checkExamples(examples)
    : { lines: [`${file} must hold a list of worked examples.`], ok: false }
}

const checkOne = (example: unknown, index: number): Printed => {
  const { given, expected, ambiguous, ...named } = fieldsOf(example)
  const id = textOf(named['id']) ?? `number ${index + 1}`
  const rule = textOf(named['rule']) ?? 'no rule'
  const wanted = Object.entries(fieldsOf(expected))
  // Where the law is open to two readings, the first is the one we measure by.
  const compared = ambiguous === true ? wanted.slice(0, 1) : wanted
  if (compared.length === 0) return { lines: [`${id} fail: nothing is expected of it`], ok: false }
  const answer = ask(rule, fieldsOf(given))
  if (!answer.ok)
    return {
      lines: [`${id} fail ${rule}: expected ${written(wanted)}, got: ${answer.reason.join(' ')}`],
      ok: false,
    }
  const got = wanted.map(([name]): [string, unknown] => [
    name,
    answer.value.findings.find((finding) => finding.name === name)?.value,
  ])
  const ok = compared.every(([, value], at) => value === got[at]?.[1])
  const reading = ambiguous === true ? ' (open to two readings: the first compared)' : ''
  return {
    lines: [
      `${id} ${ok ? 'pass' : 'fail'} ${rule}${reading}: expected ${written(wanted)}, got ${written(got)}`,
    ],
    ok,
  }
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : value === undefined ? undefined : JSON.stringify(value)

const written = (pairs: readonly (readonly [string, unknown])[]): string =>
  pairs.map(([name, value]) => `${name}=${textOf(value) ?? 'nothing'}`).join(' ')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { lines, ok } = run(process.argv.slice(2))
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = ok ? 0 : 1
}
