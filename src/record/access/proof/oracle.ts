import { inPlainWords } from './in-plain-words.ts'

/** What the plain words say, read without any of the program's own tables. */
export type Said = { readonly needsProof: boolean; readonly needsSecond: boolean }

/** Null where the words do not allow it. `who` and `how` are the program's names. */
export const said = (act: string, who: string, how: string): Said | null =>
  book.get(`${act}|${who}|${how}`) ?? null

export const allSaid = (): readonly string[] => [...book.keys()]

const names: Readonly<Record<string, string>> = {
  family: 'family member',
  'young person': 'young person',
  SENCO: 'SENCO',
  teacher: 'class teacher',
  nursery: 'early-years practitioner',
  practitioner: 'service practitioner',
  lead: 'service lead',
  adviser: 'advice-giver',
  coordinator: 'EHC coordinator',
  manager: 'EHC manager',
  panel: 'panel member',
  support: 'business support',
  editor: 'content editor',
  privacy: 'privacy officer',
  administrator: 'administrator',
}

const ways: Readonly<Record<string, string>> = {
  mine: 'allocated officer',
  team: 'case team',
  roll: 'setting attended',
  consulted: 'setting consulted',
  'named-in': 'setting named',
  health: 'health body of the plan',
  named: 'named professional',
  advice: 'advice asked',
  waiting: 'service asked',
  helping: 'service involved',
  panel: 'panel item',
  council: 'in the authority',
  glass: 'broken glass',
  desk: 'no child',
  parent: 'parental responsibility',
  partly: 'parent kept from some of it',
  relative: 'relative',
  supporter: 'agreed supporter',
  'stands-in': 'representative',
  self: 'young person',
  young: 'child',
}

const read = (): Map<string, Said> => {
  const found = new Map<string, Said>()
  for (const line of inPlainWords.trim().split('\n')) {
    const [, act = '', marks = '', rest = ''] = /^([^*+:]+)([*+]*): (.+)$/.exec(line) ?? []
    for (const clause of rest.split('; ')) {
      const [, who = '', hows = ''] = /^(.+) \((.+)\)$/.exec(clause) ?? []
      for (const how of hows.split(', ')) {
        const [role, way] = [names[who], ways[how]]
        if (!role || !way) throw new Error(`Nobody can read “${clause}” in “${line}”.`)
        found.set(`${act}|${role}|${way}`, {
          needsProof: marks.includes('*'),
          needsSecond: marks.includes('+'),
        })
      }
    }
  }
  return found
}

const book = read()
