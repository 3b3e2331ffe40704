/**
 * `npm run trail:verify -- [--heads FILE] [--public-key KEY]`: reads the whole trail and says where it was tampered
 * with. Without a file of signed heads it cannot see that the end of a chain was cut off. Ends with 1 if anything
 * is wrong.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { type Finding, headsPublicKey, readHeads, verifyTrail, type Wrong } from '#trail'

const inWords: Record<Wrong, string> = {
  missing: 'are missing',
  changed: 'were changed, moved or put in',
  'entry gone': 'have lost their entry',
  'end missing': 'were signed for and are not there: the end was cut off',
  'written anew': 'are not those that were signed: the chain was written anew',
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const where = ({ chain, from, to, what }: Finding) =>
  `${chain}: entries ${from.toLocaleString('en-GB')} to ${to.toLocaleString('en-GB')} ${inWords[what]}.`

const verify = async (): Promise<boolean> => {
  const { values } = parseArgs({
    options: { heads: { type: 'string' }, 'public-key': { type: 'string' } },
  })
  const migrations = join(import.meta.dirname, '..', 'database', 'migrations')
  const { database, close } = await openDatabase(settingsFrom(process.env), migrations)
  try {
    const text = values.heads === undefined ? '' : readFileSync(values.heads, 'utf8')
    const heads = readHeads(text, values['public-key'] ?? (await headsPublicKey(database)))
    if (!heads.ok) {
      say(`${values.heads}: ${heads.reason}`)
      return false
    }
    const { links, findings, loose, guardedByTriggersAlone } = await verifyTrail(database, heads.value)
    for (const finding of findings) say(where(finding))
    if (loose.length > 0) say(`In no chain, so put in past the guards: rows ${loose.join(', ')}.`)
    if (values.heads === undefined)
      say('No file of signed heads was given, so nobody can tell whether the end was cut off.')
    if (guardedByTriggersAlone)
      say('This database user could change the trail. Use one that is no superuser and may make roles.')
    const sound = findings.length === 0 && loose.length === 0
    say(
      `${links.toLocaleString('en-GB')} entries read: ${sound ? 'all as they were left' : 'NOT as they were left'}.`,
    )
    return sound
  } finally {
    await close()
  }
}

try {
  process.exitCode = (await verify()) ? 0 : 1
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}
