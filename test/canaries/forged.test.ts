import { afterAll, beforeAll, expect, it } from 'vitest'
import { ruleFor } from '../../src/route-rules.ts'
import { testDatabase } from '../database.ts'
import { ticketsOf } from './ask.ts'
import { formType, fromOurPage, patiently } from './browser.ts'
import { changedBetween, fingerprint, fingerprintAtRest } from './fingerprint.ts'
import type { Who } from './kinds-of-person.ts'
import { openWorld, type OpenWorld } from './open-world.ts'
import { filled, type Route } from './routes.ts'

const six = [
  'parent',
  'SENCO here',
  'coordinator of the case',
  'manager of the team',
  'content editor',
  'administrator',
] as const satisfies readonly Who[]

let world: OpenWorld
let tickets: ReadonlyMap<string, string>
beforeAll(async () => {
  const { url } = await testDatabase()
  world = await openWorld(url, undefined, [...six, 'privacy officer'])
  tickets = await ticketsOf(world)
}, 120_000)
afterAll(() => world.site.close())

/** What a page of another site can make a browser send, and what somebody could send who has a ticket of their own. */
const forgeries = (who: Who) => {
  const [own, anothers] = [tickets.get(who)!, tickets.get('privacy officer')!]
  const fromElsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }
  return [
    { why: 'no ticket', headers: fromOurPage, fields: {} },
    { why: 'a made-up ticket', headers: fromOurPage, fields: { form_ticket: 'x'.repeat(own.length) } },
    { why: 'a ticket of another session', headers: fromOurPage, fields: { form_ticket: anothers } },
    { why: 'from another site', headers: fromElsewhere, fields: { form_ticket: own } },
    { why: 'from another site, without a ticket', headers: fromElsewhere, fields: {} },
  ]
}

const changesState = ({ method }: Route): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

const send = (
  { method, path }: Route,
  who: Who,
  headers: object,
  fields: Readonly<Record<string, string>>,
) => {
  const { id, reference, rows } = world.world.children.own
  return patiently(world.site.app, {
    method: method,
    url: filled(path, { id, reference, section: 'addresses', slug: 'a-listing', '*': rows['addresses']! }),
    remoteAddress: `10.9.${Math.trunc((sent += 1) / 250)}.${sent % 250}`,
    headers: { ...world.browserOf(who).headers(), ...headers, 'content-type': formType },
    payload: new URLSearchParams({ person: 'x', text: 'x', ...fields }).toString(),
  })
}
let sent = 0

it('no form of somebody who is signed in does anything when it is forged', async () => {
  const done: string[] = []
  let forged = 0
  const forms = world.site.routes.filter(
    (route) => changesState(route) && ['signed in', 'signing in'].includes(ruleFor(route.path)?.who ?? ''),
  )
  expect(forms.length).toBeGreaterThan(30)
  const forgeAt = async (form: Route) => {
    for (const who of six)
      for (const { why, headers, fields } of forgeries(who)) {
        const reply = await send(form, who, headers, fields)
        forged += 1
        if (reply.statusCode >= 500) done.push(`${form.path}: ${reply.statusCode} (${why})`)
        if (reply.cookies.some(({ name }) => name === 'sid'))
          done.push(`${form.path}: changed the session (${why})`)
      }
  }
  const before = await fingerprintAtRest(world.site)
  for (const form of forms) await forgeAt(form)
  // Looked at once, for a look reads everything there is; and form by form only where something was written.
  let last = await fingerprint(world.site)
  for (const form of last === before ? [] : forms) {
    await forgeAt(form)
    const after = await fingerprint(world.site)
    if (after !== last)
      done.push(`${form.method} ${form.path} wrote ${changedBetween(last, after).join(', ')}`)
    last = after
  }
  process.stdout.write(`${forged} forged requests to ${forms.length} forms\n`)
  expect(done).toEqual([])
  expect(changedBetween(before, last)).toEqual([])
}, 300_000)

it('the same form with its own ticket, from our page, does what it says: the check can see a deed', async () => {
  const before = await fingerprint(world.site)
  const form = { method: 'POST', path: '/account/recovery-codes', room: 'record/sign-in' }
  const [ticket] = [tickets.get('SENCO here')!]
  await send(form, 'SENCO here', fromOurPage, { form_ticket: ticket })
  const changed = changedBetween(before, await fingerprint(world.site))
  expect(changed.some((line) => line.startsWith('sign_in.recovery_code'))).toBe(true)
})
