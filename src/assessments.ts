import type { FastifyInstance } from 'fastify'
import type { CasesRoom } from '#cases'
import { type EhcContacts, ehcDesk, type EhcRoom, keepInventedCases, keepInventedEvidence } from '#ehc'
import type { Database } from '#kit/db'
import { keepTeams, type PeopleTables, type Team } from '#people'
import { demoPeople } from '#sign-in'
import type { AuthorityPack } from './authority.ts'
import { inventUntold } from './demo-untold.ts'
import { whoHelps } from './who-helps.ts'
import type { WorkSettings } from './work.ts'

/** Assessments on the desk: which council, and whom its letters send families to. */
export const assessmentsOf = (
  { pack, database, files, baseUrl, secret }: WorkSettings,
  shared: Pick<CasesRoom, 'frame' | 'guard' | 'within' | 'workerOf' | 'today' | 'namesOf'>,
) => {
  const room: EhcRoom = {
    ...shared,
    database,
    files,
    baseUrl,
    authority: pack.id,
    siteTitle: pack.site.title,
    contacts: contactsOf(pack),
    secret,
    advice: pack.ehc.advice,
    healthBody: pack.ehc.healthBody,
    help: whoHelps(pack),
    receiving: async () => ({
      secret,
      authority: pack.id,
      siteTitle: pack.site.title,
      baseUrl,
      districts: pack.directory.area.districts,
      teamId: (await teamFor(pack, database)).id,
      today: shared.today(),
    }),
  }
  return { room, desk: ehcDesk(room) }
}

const contactsOf = ({ ehc, directory, guidance }: AuthorityPack): EhcContacts => {
  const line = (id: string) => {
    const found = directory.helpLines.find((one) => one.id === id)
    return found ? [found.name, found.phone, found.url].filter(Boolean).join(', ') : null
  }
  return {
    council: guidance.council,
    team: line('sen-team') ?? `${ehc.team}, ${guidance.council}`,
    advice: line('sendiass'),
    mediation: ehc.letters.mediation ?? null,
    disagreement: ehc.letters.disagreement ?? null,
    schools: ehc.letters.schools,
  }
}

/** Invents a council in mid-flight, beside the first visits; the site stops only when no case is half told. */
export const inventAssessments = (app: FastifyInstance, settings: WorkSettings): void => {
  let stopping = false
  const kept = invent(settings, () => stopping).catch((fault: unknown) => app.log.error(fault))
  app.addHook('onClose', async () => {
    stopping = true
    await kept
  })
}

const invent = async (settings: WorkSettings, stopping: () => boolean): Promise<void> => {
  const { pack, database, files, today, baseUrl } = settings
  const [officer, manager] = ['EHC coordinator', 'EHC manager'].map((role) => {
    const { id, personId, name } = demoPeople.find((one) => one.role === role)!
    return { accountId: id, personId, as: `${name}, ${role}` }
  })
  await keepInventedCases({
    database,
    stopping,
    officer: officer!,
    manager: manager!,
    panel: demoPeople
      .filter(({ role }) => role === 'panel member')
      .map(({ personId, name, role }) => ({ personId, as: `${name}, ${role}` })),
    today: today(),
    authority: pack.id,
    teamId: (await teamFor(pack, database)).id,
    contacts: contactsOf(pack),
    healthBody: pack.ehc.healthBody,
  })
  if (!stopping())
    await keepInventedEvidence({ database, files, authority: pack.id, today: today(), officer: officer! })
  await inventUntold({ database, siteTitle: pack.site.title, baseUrl, today: today() })
}

/** The team that new requests go to. */
const teamFor = async ({ site, ehc }: AuthorityPack, database: Database): Promise<Team> => {
  const teams = await keepTeams(database.withTables<PeopleTables>(), site.owner, [ehc.team])
  return teams.get(ehc.team)!
}
