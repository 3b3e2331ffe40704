import type { Field } from '#cases'
import { happened } from '../../pages/desk/fields.ts'
import { fieldWords as words } from './desk-words.ts'

export const planFields = {
  'offer plan meeting': {
    fields: [
      happened('offeredOn', words.offeredOn),
      { name: 'how', as: 'text', label: words.how, missing: words.howMissing },
    ] satisfies readonly Field[],
  },
  'plan meeting held': {
    fields: [
      happened('heldOn', words.heldOn),
      { name: 'came', as: 'lines', label: words.came, hint: words.cameHint, missing: words.cameMissing },
      {
        name: 'agreed',
        as: 'text',
        label: words.agreed,
        hint: words.agreedHint,
        missing: words.agreedMissing,
      },
    ] satisfies readonly Field[],
  },
}
