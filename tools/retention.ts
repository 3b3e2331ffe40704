/**
 * `npm run retention -- --preview`: what is to be destroyed today, by which rule. `-- --destroy --by NAME --agreed-by
 * NAME` destroys it, on the word of two people. `-- --hold case:ID --reason TEXT --by NAME` and `-- --lift ID --by
 * NAME` place and lift a legal hold; `child:ID` holds everything of one child.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clearOrphans, type DocumentsTables, openShelf } from '#documents'
import { fromEpochDay, isoOfEpochDay, londonToday, shortDay, toEpochDay } from '#kit/day'
import { openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { destroyDue, judge, liftHold, placeHold, type RetentionTables, rulesOf } from '#retention'
import { loadAuthority } from '../src/authority.ts'

const root = join(import.meta.dirname, '..')
const say = (line: string) => process.stdout.write(`${line}\n`)

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      preview: { type: 'boolean' },
      destroy: { type: 'boolean' },
      hold: { type: 'string' },
      lift: { type: 'string' },
      reason: { type: 'string' },
      by: { type: 'string' },
      'agreed-by': { type: 'string' },
    },
  })
  const settings = settingsFrom(process.env)
  const authority = await loadAuthority(join(root, 'authorities'), settings.authority)
  if (!authority.ok) throw new StartRefusal(authority.reason.join('\n'))
  const shelf = await openShelf(settings)
  const { database, close } = await openDatabase(settings, join(root, 'database', 'migrations'))
  const retention = database.withTables<RetentionTables>()
  const today = toEpochDay(londonToday())
  const rules = rulesOf(authority.value.pack.retention.rules)
  try {
    if (values.hold !== undefined) {
      const [kind, id] = values.hold.split(':')
      if (!values.by || !values.reason || !id || (kind !== 'case' && kind !== 'child'))
        throw new StartRefusal('Say what, why and who: --hold case:ID --reason TEXT --by NAME')
      const about = kind === 'case' ? { caseId: id } : { childId: id }
      const hold = { about, reason: values.reason, by: values.by, on: isoOfEpochDay(today) }
      say(`Held. To lift it: npm run retention -- --lift ${await placeHold(retention, hold)} --by NAME`)
    } else if (values.lift !== undefined) {
      if (!values.by) throw new StartRefusal('Say who lifts it: --lift ID --by NAME')
      const lifted = await liftHold(retention, values.lift, values.by, isoOfEpochDay(today))
      say(lifted ? 'Lifted.' : 'No such hold stands.')
    } else if (values.destroy) {
      const destroyed = await destroyDue(database, {
        authority: authority.value.pack.id,
        rules,
        today,
        now: Date.now(),
        askedBy: values.by ?? '',
        agreedBy: values['agreed-by'] ?? '',
      })
      if (!destroyed.ok)
        throw new StartRefusal('Two people must say so: --destroy --by NAME --agreed-by ANOTHER')
      await clearOrphans(database.withTables<DocumentsTables>(), shelf, Date.now())
      say(`${destroyed.value.length.toLocaleString('en-GB')} cases destroyed, each with a certificate.`)
    } else if (values.preview) {
      const due = await judge(database, rules, today)
      for (const { record, rule, reference, dueOn } of due)
        say(`${reference}, ${record.kind}: kept until ${shortDay(fromEpochDay(dueOn))}. ${rule.law}`)
      say(`${due.length.toLocaleString('en-GB')} cases are to be destroyed. Nothing was touched.`)
    } else throw new StartRefusal('Say what to do: npm run retention -- --preview')
  } finally {
    await close()
  }
}

try {
  await run()
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}
