import type { Field } from '#cases'
import { happened } from '../../pages/desk/fields.ts'
import { fieldWords as words } from './desk-words.ts'

export const movesAway = {
  fields: [
    { name: 'council', as: 'line', label: words.council, missing: words.councilMissing },
    {
      name: 'movedOn',
      as: 'day',
      label: words.movedOn,
      hint: words.movedOnHint,
      missing: words.movedOnMissing,
      mayLieAhead: true,
    },
    { ...happened('knownOn', words.knownOn, words.knownOnHint), missing: words.knownOnMissing },
  ] satisfies readonly Field[],
}

export const placesElsewhere = {
  fields: [
    { name: 'setting', as: 'line', label: words.setting, missing: words.settingMissing },
    { name: 'from', as: 'day', label: words.from, missing: words.fromMissing, mayLieAhead: true },
  ] satisfies readonly Field[],
}
