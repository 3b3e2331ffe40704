import { actOnCase, findActs } from '#cases'
import { parseDay } from '#kit/day'
import { keepBeside } from '../advice/actions/keep-beside.ts'
import { assessment } from '../rules/process.ts'
import { anneliese, type EhcDesk, jerome, north, secret, workerAs } from './ehc-desk.ts'

export const psychologist = workerAs('advice-giver', north, 8)

type Asking = {
  readonly kind?: 'psychological' | 'medical'
  readonly gotOn?: string
  /** Whether somebody said which child it is about. */
  readonly known?: boolean
  /** Whoever has an account; null for somebody who has none. */
  readonly personId?: string | null
  readonly email?: string | null
  /** A case that is there already; a new one otherwise. */
  readonly reference?: string
  /** Papers that go with it. */
  readonly papers?: readonly string[]
}

/** A case of a known child in which one adviser is asked, who has an account; gives where they answer. */
export const askedCase = async (
  desk: EhcDesk,
  {
    kind = 'psychological',
    gotOn = '2026-02-20',
    known = true,
    personId,
    email = null,
    ...more
  }: Asking = {},
): Promise<{ readonly reference: string; readonly caseId: string; readonly at: string }> => {
  const whose = personId === undefined ? psychologist.personId : personId
  const reference = more.reference ?? (await desk.received('2026-01-12'))
  const { id: caseId } = await desk.fileOf(reference)
  desk.signInAs(jerome)
  if (known) await desk.send(`/desk/${reference}/match`, { child: 'new' })
  const act = async (name: string, facts: Readonly<Record<string, unknown>>, reason: string | null) => {
    const done = { act: name, on: parseDay(gotOn)!, by: anneliese.personId, facts, reason }
    const { child_id: childId } = await desk.fileOf(reference)
    const writing = { secret, siteTitle: 'Northmere', baseUrl: 'https://guide.example' }
    const acted = await actOnCase(desk.cases, assessment, {
      caseId,
      seen: (await findActs(desk.cases, caseId)).length,
      as: anneliese.as,
      act: done,
      alongside: (tx) => keepBeside(tx, writing, { caseId, reference, childId }, done),
    })
    if (!acted.ok) throw new Error(JSON.stringify(acted.reason))
  }
  await act('agree to assess', {}, 'They may have needs that call for a plan.')
  await act(
    'ask for advice',
    {
      asked: [
        {
          id: 'one',
          kind,
          who: 'Northmere psychology',
          gotOn,
          personId: whose,
          email,
          papers: more.papers ?? [],
        },
      ],
    },
    null,
  )
  return { reference, caseId, at: `/asked/${reference}/one` }
}
