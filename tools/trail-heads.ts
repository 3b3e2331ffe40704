/**
 * `npm run trail:heads -- FILE`: adds where every chain of the trail stands now, signed, to a file. Keep the file on
 * another machine: it is what shows that the end of a chain was cut off, or that a whole chain was written anew.
 */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { signedHeads } from '#trail'

const file = process.argv[2]
if (file === undefined) {
  process.stderr.write('Say which file to add to: npm run trail:heads -- trail-heads.jsonl\n')
  process.exit(1)
}

try {
  const migrations = join(import.meta.dirname, '..', 'database', 'migrations')
  const { database, close } = await openDatabase(settingsFrom(process.env), migrations)
  const { heads, publicKey } = await signedHeads(database, Date.now())
  await close()
  appendFileSync(file, heads.map((head) => `${JSON.stringify(head)}\n`).join(''))
  for (const { chain, sequence } of heads)
    process.stdout.write(`${chain}: ${sequence.toLocaleString('en-GB')} entries\n`)
  process.stdout.write(`Public key, to keep apart from the database: ${publicKey}\n`)
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}
