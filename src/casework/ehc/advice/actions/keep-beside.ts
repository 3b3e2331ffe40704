import type { Act } from '#cases'
import { type Day, dayInWords, parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { dueOn } from '#law'
import { writeMessage } from '#messages'
import { newWayIn } from '../../way-in/way-in.ts'
import { factsOf } from '../../rules/facts.ts'
import {
  addEvidence,
  findAdviceRequest,
  hasAccount,
  insertAdviceRequest,
  markGiven,
  type AdviceRequest,
} from '../store/requests.ts'
import type { AdviceTables } from '../store/tables.ts'

/** What letters to advisers are written with. */
export type Writing = {
  readonly secret: string
  readonly siteTitle: string
  /** Without a slash at the end. */
  readonly baseUrl: string
}

type Of = { readonly caseId: string; readonly reference: string; readonly childId: string | null }

/** What goes with an act about advice, in its transaction: whom to look up, and word to those who are asked. */
export const keepBeside = async (tx: Database, writing: Writing, of: Of, act: Act): Promise<void> => {
  const tables = tx.withTables<AdviceTables>()
  switch (act.act) {
    case 'ask for advice':
      for (const { id, gotOn, ...one } of factsOf[act.act].parse(act.facts).asked) {
        const asked = {
          ...one,
          caseId: of.caseId,
          adviceId: id,
          gotOn: gotOn.toString(),
          asks: 'advice',
        } as const
        await insertAdviceRequest(tables, asked)
        await writeTo(tx, writing, of, asked, {
          key: `advice asked ${of.caseId} ${id}`,
          day: dueOn('give advice', gotOn),
          today: act.on,
        })
      }
      return
    case 'advice is enough already': {
      const { id, ...one } = factsOf[act.act].parse(act.facts)
      const asked = {
        ...one,
        caseId: of.caseId,
        adviceId: id,
        gotOn: act.on.toString(),
        asks: 'if it is enough',
      } as const
      await insertAdviceRequest(tables, asked)
      return writeTo(tx, writing, of, asked, {
        key: `advice enough ${of.caseId} ${id}`,
        day: act.on.add({ weeks: 2 }),
        today: act.on,
      })
    }
    case 'chase advice':
      for (const { id, sort } of factsOf[act.act].parse(act.facts).chased) {
        const asked = await findAdviceRequest(tables, of.caseId, id)
        if (asked)
          await writeTo(tx, writing, of, asked, {
            key: `advice ${sort} ${of.caseId} ${id} ${act.on.toString()}`,
            day: parseDay(asked.dueOn)!,
            today: act.on,
          })
      }
      return
    case 'send more evidence':
      for (const { id, ...more } of factsOf[act.act].parse(act.facts).sent) {
        const asked = await findAdviceRequest(tables, of.caseId, id)
        if (!asked) continue
        await addEvidence(tables, asked, more, act.on.toString())
        await writeTo(tx, writing, of, asked, {
          key: `advice evidence ${of.caseId} ${id} ${[...more.papers, ...more.views].join(' ')}`,
          day: parseDay(asked.dueOn)!,
          today: act.on,
          about: 'more evidence',
        })
      }
      return
    case 'advice came': {
      const { id, givenOn } = factsOf[act.act].parse(act.facts)
      return markGiven(tables, { caseId: of.caseId, adviceId: id, givenOn: givenOn.toString() })
    }
    case 'say if advice is enough': {
      const { id, by } = factsOf[act.act].parse(act.facts)
      if (by === 'giver')
        await markGiven(tables, { caseId: of.caseId, adviceId: id, givenOn: act.on.toString() })
      return
    }
    default:
      return
  }
}

type Word = {
  readonly key: string
  readonly day: Day
  readonly today: Day
  readonly about?: keyof typeof templates
}

const templates = {
  advice: { account: 'advice is waited for', code: 'advice is asked for by code' },
  'more evidence': { account: 'more came for advice', code: 'more came for advice by code' },
} as const

/** Whoever has an account is told where to look; whoever has none is sent a code. Neither is told about whom. */
const writeTo = async (
  tx: Database,
  { secret, siteTitle, baseUrl }: Writing,
  { caseId, reference, childId }: Of,
  asked: Pick<AdviceRequest, 'adviceId' | 'email' | 'kind' | 'personId' | 'organisationId' | 'teamId'>,
  { key, day, today, about = 'advice' }: Word,
): Promise<void> => {
  // The family is told of news in their own way, and answers on their own page.
  if (asked.email === null || asked.kind === 'family') return
  const code = hasAccount(asked)
    ? null
    : await newWayIn(tx, secret, {
        caseId,
        kind: 'advice',
        subject: asked.adviceId,
        today,
        opensUntil: today.add({ weeks: 26 }),
      })
  await writeMessage(tx, {
    key,
    channel: 'email',
    address: asked.email,
    template: templates[about][code === null ? 'account' : 'code'],
    caseId,
    ...(childId !== null && { childId }),
    blanks: {
      site: siteTitle,
      day: dayInWords(day),
      reference,
      link: `${baseUrl}${code === null ? '/asked' : '/answer'}`,
      ...(code !== null && { code }),
    },
    forgetOn: today.add({ years: 1 }).toString(),
  })
}
