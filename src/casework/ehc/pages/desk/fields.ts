import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Facts, Field } from '#cases'
import { adviceGivers } from '#law'
import { fieldWords as words } from './field-words.ts'

export const happened = (name: string, label: string, hint?: string): Field => ({
  name,
  as: 'day',
  label,
  missing: words.dayMissing,
  starts: ['today'],
  ...(hint !== undefined && { hint }),
})
const carriedId: Field = { name: 'id', as: 'carried', label: words.who, missing: words.chooseFirst }

/** A box for each giver the law lists; those who must always be asked are filled in already. */
const giverFields: readonly Field[] = adviceGivers.map(({ kind, from, paragraph, note }) => ({
  name: nameOf(kind),
  as: 'line',
  label: words.givers[kind] ?? kind,
  hint: `Regulation 6(1)(${paragraph}): ${from}.${note === undefined ? '' : ` ${note}`}`,
  ...(words.usually[kind] !== undefined && { starts: [words.usually[kind]] }),
}))

export const askForAdvice = {
  fields: [...giverFields, happened('gotOn', words.gotOn, words.gotOnHint)],
  facts: z.record(z.string(), z.unknown()).transform((values, context): Facts => {
    const asked = adviceGivers.flatMap(({ kind }) => {
      const who = values[nameOf(kind)]
      return typeof who === 'string' ? [{ id: shortId(), kind, who, gotOn: values['gotOn'] }] : []
    })
    if (asked.length === 0)
      context.addIssue({ code: 'custom', path: [nameOf('family')], message: words.askSomebody })
    return { asked }
  }),
}

export const enoughAlready = {
  fields: [
    {
      name: 'kind',
      as: 'choice',
      label: words.kind,
      missing: words.kindMissing,
      options: adviceGivers
        .filter(({ kind }) => kind !== 'family')
        .map(({ kind }) => ({ value: kind, text: words.givers[kind] ?? kind })),
    },
    { name: 'who', as: 'line', label: words.whoGave, missing: words.whoMissing },
    {
      name: 'agreed',
      as: 'ticks',
      label: words.agreed,
      hint: words.agreedHint,
      missing: words.agreedMissing,
      options: words.agreeing,
    },
  ] satisfies readonly Field[],
  facts: z.record(z.string(), z.unknown()).transform(({ kind, who, agreed }, context): Facts => {
    if (!Array.isArray(agreed) || agreed.length < words.agreeing.length)
      context.addIssue({ code: 'custom', path: ['agreed'], message: words.agreedMissing })
    return { id: shortId(), kind, who, agreed }
  }),
}

export const adviceCame = { fields: [carriedId, happened('givenOn', words.givenOn)] }
export const settingAnswered = { fields: [carriedId, happened('answeredOn', words.answeredOn)] }
export const familyAnswered = { fields: [happened('answeredOn', words.answeredOn)] }

export const consult = {
  fields: [
    {
      name: 'settings',
      as: 'lines',
      label: words.settings,
      hint: words.settingsHint,
      missing: words.settingsMissing,
    },
    happened('on', words.consultedOn),
  ] satisfies readonly Field[],
  facts: z.record(z.string(), z.unknown()).transform(({ settings, on }): Facts => ({
    consulted: (settings as string[]).map((setting) => ({ id: shortId(), setting, on })),
  })),
}

export const tellParties = {
  fields: [
    {
      name: 'told',
      as: 'ticks',
      label: words.told,
      hint: words.toldHint,
      missing: words.toldMissing,
      options: words.parties,
      starts: words.parties.map(({ value }) => value),
    },
  ] satisfies readonly Field[],
}

function nameOf(kind: string): string {
  return `who-${kind.replace(/ /g, '-')}`
}
export const adultLifeBox = nameOf('adult life')

const shortId = (): string => randomUUID().slice(0, 8)
