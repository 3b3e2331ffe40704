import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Facts, Field } from '#cases'
import { adviceFields as words } from './desk-words.ts'

const carriedId: Field = {
  name: 'id',
  as: 'carried',
  label: 'Whose',
  missing: 'Go back to the case and choose whose it is',
}
const anything = z.record(z.string(), z.unknown())

/** An adviser cannot advise yet. */
export const needsSomething = {
  fields: [
    carriedId,
    { name: 'what', as: 'choice', label: words.what, missing: words.whatMissing, options: words.needs },
    { name: 'says', as: 'text', label: words.says, missing: words.saysMissing },
  ] satisfies readonly Field[],
}

/** Whom the family asks for, however they told us. */
export const asksForSomebody = {
  fields: [
    { name: 'who', as: 'line', label: words.wanted, hint: words.wantedHint, missing: words.wantedMissing },
    { name: 'because', as: 'text', label: words.because },
  ] satisfies readonly Field[],
  facts: anything.transform(({ who, because }): Facts => ({
    id: randomUUID().slice(0, 8),
    who,
    because: because ?? '',
  })),
}

export const answersWish = {
  fields: [
    carriedId,
    {
      name: 'answer',
      as: 'choice',
      label: words.answer,
      missing: words.answerMissing,
      options: words.answers,
    },
  ] satisfies readonly Field[],
}

export const saysIfEnough = {
  fields: [
    carriedId,
    { name: 'by', as: 'choice', label: words.by, missing: words.byMissing, options: words.sayers },
    {
      name: 'agrees',
      as: 'choice',
      label: words.agrees,
      missing: words.agreesMissing,
      options: words.agreeing,
    },
  ] satisfies readonly Field[],
  facts: anything.transform(({ id, by, agrees }): Facts => ({ id, by, agrees: agrees === 'yes' })),
}
