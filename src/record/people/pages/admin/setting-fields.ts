import { done, refused, type Result } from '#kit/result'
import { readDfeNumber, readUrn } from '../../rules/setting-numbers.ts'
import { phases, settingKinds } from '../../rules/settings.ts'
import type { FactRow } from '../../store/facts.ts'
import type { SettingClash, SettingFacts } from '../../store/settings.ts'
import type { Field, FieldFault } from '../facts/field.ts'
import { sameWord } from '../facts/fields.ts'
import { words } from './setting-words.ts'

export const settingFields: readonly Field[] = [
  { name: 'name', as: 'line', label: words.name, missing: words.nameMissing },
  {
    name: 'kind',
    as: 'choice',
    label: words.kind,
    missing: words.kindMissing,
    options: sameWord(settingKinds),
  },
  { name: 'phase', as: 'choice', label: words.phase, hint: words.phaseHint, options: sameWord(phases) },
  { name: 'urn', as: 'line', label: words.urn, hint: words.urnHint },
  { name: 'dfe_number', as: 'line', label: words.dfe, hint: words.dfeHint },
  { name: 'closed_on', as: 'day', label: words.closed, hint: words.closedHint },
]

/** What was typed, as it is kept; or every number that is not one. */
export const settingIn = (row: FactRow): Result<SettingFacts, readonly FieldFault[]> => {
  const said = (column: string) => row[column] as string | null
  const [urn, dfe] = [said('urn'), said('dfe_number')]
  const [readUrnOf, readDfe] = [
    urn === null ? done(null) : readUrn(urn),
    dfe === null ? done(null) : readDfeNumber(dfe),
  ]
  if (!readUrnOf.ok || !readDfe.ok)
    return refused([
      ...(readUrnOf.ok ? [] : [{ field: 'urn', message: words.urnWrong }]),
      ...(readDfe.ok ? [] : [{ field: 'dfe_number', message: words.dfeWrong }]),
    ])
  return done({
    name: said('name')!,
    kind: said('kind')!,
    phase: said('phase'),
    urn: readUrnOf.value,
    dfe_number: readDfe.value,
    closed_on: said('closed_on'),
  })
}

export const clashFaults: Readonly<Record<SettingClash, string>> = {
  urn: words.urnTaken,
  dfe_number: words.dfeTaken,
  name: words.nameTaken,
}
