import type { Field } from '#cases'
import { happened } from '../../pages/desk/fields.ts'
import { fieldWords as words } from './desk-words.ts'

export const passOn = {
  fields: [
    { name: 'council', as: 'line', label: words.council, missing: words.councilMissing },
    { name: 'how', as: 'text', label: words.passedHow, missing: words.passedHowMissing },
  ] satisfies readonly Field[],
}

export const offerSupport = {
  fields: [
    {
      name: 'offeredTo',
      as: 'ticks',
      label: words.offeredTo,
      missing: words.offeredToMissing,
      options: words.offeredToChoices,
      starts: words.offeredToChoices.slice(0, 3).map(({ value }) => value),
    },
    { name: 'how', as: 'text', label: words.offeredHow, missing: words.offeredHowMissing },
  ] satisfies readonly Field[],
}

export const supportHeld = {
  fields: [
    happened('heldOn', words.heldOn),
    { name: 'came', as: 'lines', label: words.came, hint: words.cameHint, missing: words.cameMissing },
    {
      name: 'agreed',
      as: 'text',
      label: words.agreedText,
      hint: words.agreedTextHint,
      missing: words.agreedTextMissing,
    },
  ] satisfies readonly Field[],
}
