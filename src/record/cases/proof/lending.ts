import { parseDay } from '#kit/day'
import { actOnCase } from '../actions/act-on-case.ts'
import { openCase } from '../actions/open-case.ts'
import type { Act, Process, Standing } from '../rules/process-table.ts'
import type { CasesDatabase } from '../store/tables.ts'

export const day = (text: string) => parseDay(text)!
export const [ines, omar, team] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
]

type Loan = Standing & { readonly backOn: string | null }

/** Lending a toy from a library: small, but with a promise, an end and a way back. */
export const lending: Process<Loan> = {
  name: 'toy lent',
  lifecycle: {
    asked: {
      lend: { to: 'lent', permission: 'decide' },
      refuse: { to: 'ended', permission: 'decide', needsReason: true },
    },
    lent: { 'give back': { to: 'ended', permission: 'decide' }, renew: { to: 'lent', permission: 'decide' } },
    ended: { reopen: { to: 'asked', permission: 'decide' } },
  },
  ended: ['ended'],
  begin: () => ({ stage: 'asked', ownerId: null, teamId: team, backOn: null }),
  apply: (loan, { facts }) => ({ ...loan, backOn: (facts['backOn'] as string | undefined) ?? null }),
  duties: (loan) =>
    loan.stage === 'lent' && loan.backOn !== null
      ? [{ duty: 'bring it back', on: day(loan.backOn) }]
      : [{ duty: 'answer', on: day('2026-03-09') }],
}

export const act = (name: string, more: Partial<Act> = {}): Act => ({
  act: name,
  on: day('2026-03-02'),
  by: ines,
  facts: {},
  reason: null,
  ...more,
})
export const lend = (backOn: string) => act('lend', { facts: { backOn } })

let number = 0

export const opened = async (db: CasesDatabase, from: string | null = null): Promise<string | null> =>
  openCase(db, lending, {
    reference: `TL-${++number}`,
    title: 'A bear',
    childId: null,
    from,
    act: act('ask'),
    as: 'a visitor',
  })

export const doing = (db: CasesDatabase, caseId: string, seen: number, one: Act) =>
  actOnCase(db, lending, { caseId, seen, act: one, as: 'Ines Corrigan, librarian' })
