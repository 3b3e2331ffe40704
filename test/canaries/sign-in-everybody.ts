import type { FastifyInstance } from 'fastify'
import { sql } from '#kit/db'
import { secretOn } from '../../src/record/sign-in/pages/settled-people.ts'
import { codeAt, stepAt } from '../../src/record/sign-in/rules/totp.ts'
import { type Browser, openBrowser } from './browser.ts'
import { kindOf, type Who } from './kinds-of-person.ts'
import type { Site } from './site.ts'

export type SignedIn = { readonly who: Who; readonly accountId: string; readonly browser: Browser }

const password = 'marmalade river seven'

/**
 * Everybody comes in as people do: an invitation, a password, an authenticator app for those at work, all by the
 * pages of the site. Then the one account is disabled, the one session grows old, and one stops half-way.
 */
export const signInEverybody = async (
  site: Site,
  people: Readonly<Record<Who, string>>,
  chosen: readonly Who[],
): Promise<readonly SignedIn[]> => {
  const arrivals = []
  for (const [at, who] of chosen.entries()) arrivals.push(await arrive(site, who, people[who], at))
  return arrivals
}

const arrive = async (site: Site, who: Who, personId: string, at: number): Promise<SignedIn> => {
  const { account, session } = kindOf(who)
  const browser = openBrowser(site.app, `198.51.100.${at + 1}`)
  const email = `person-${at}@people.example`
  const invited = await site.signIn.invite(
    { kind: account, name: `Called ${who}`, email, personId },
    { route: 'letter' },
  )
  if (!invited.ok) throw new Error(`${who}: ${invited.reason}`)
  const { accountId, code } = invited.value
  await browser.send('/set-up', '/set-up', { code })
  await browser.send('/set-up/password', '/set-up/password', { password })
  if (account !== 'family') {
    const page = await browser.open('/set-up/app')
    const now = codeAt(secretOn(page.body), stepAt(Date.now()))
    await browser.sendFrom(page.body, '/set-up/app', { code: now })
  }
  await browser.send('/set-up/account', '/set-up/finish', {})
  if ((await browser.open('/account')).statusCode !== 200)
    throw new Error(`${who} did not get in.`, { cause: site.faults.at(-1) })
  if (session === 'disabled') await site.signIn.disable(accountId)
  if (session === 'expired')
    await sql`update sign_in.session set seen_at = seen_at - interval '31 minutes',
      started_at = started_at - interval '31 minutes' where account_id = ${accountId}`.execute(site.database)
  if (session === 'no second factor') {
    await browser.send('/account', '/account/sign-out-everywhere', {})
    browser.jar.clear()
    await browser.send('/sign-in', '/sign-in', { email, password })
    if ((await browser.open('/sign-in/second-step')).statusCode !== 200)
      throw new Error(`${who} is not half-way.`)
  }
  return { who, accountId, browser }
}

export const anonymous = (app: FastifyInstance): Browser => openBrowser(app, '198.51.100.250')
