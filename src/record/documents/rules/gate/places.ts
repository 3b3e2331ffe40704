import { keyOf } from './key.ts'

export type SaidPlace = { readonly key: string; readonly from: number; readonly to: number }

/** Postcodes as the record spells them: CV1 2AB. */
export const postcodesIn = (text: string): SaidPlace[] =>
  [...text.matchAll(/(?<![A-Za-z\d])([A-Z]{1,2}\d[A-Z\d]?)[^\S\n]{0,2}(\d[A-Z]{2})(?![A-Za-z\d])/gi)].map(
    ({ 0: said, 1: out, 2: home, index }) => ({
      key: `${out} ${home}`.toUpperCase(),
      from: index,
      to: index + said.length,
    }),
  )

const roads: Readonly<Record<string, string>> = {
  road: 'rd',
  street: 'st',
  avenue: 'ave',
  lane: 'ln',
  close: 'cl',
  drive: 'dr',
  court: 'ct',
  crescent: 'cres',
  place: 'pl',
  gardens: 'gdns',
  square: 'sq',
  terrace: 'terr',
  grove: 'gr',
}
const others = 'way|walk|green|hill|mews|row|rise|view|park|gate|croft|fields?|parade|drift|end|wharf'
const roadWords = `${Object.entries(roads).flat().join('|')}|${others}`
const street = new RegExp(
  String.raw`(?<![\d\p{L}])(\d{1,4}[a-z]?)[,\s]{1,2}((?:(?:the\s)?[\p{L}'’-]+[^\S\n]){1,3}?)(${roadWords})(?!\p{L})`,
  'giu',
)

/** “14 Maple Rd” and “14 Maple Road” have both keys: nobody knows which the record holds. */
export const streetsIn = (text: string): SaidPlace[] =>
  [...text.matchAll(street)].flatMap(({ 0: said, 1: number, 2: name, 3: road, index }) => {
    const word = road!.toLowerCase()
    const full = Object.entries(roads).find(([long, short]) => long === word || short === word)
    return [...new Set([word, ...(full ?? [])])].map((ending) => ({
      key: keyOf(`${number}${name}${ending}`),
      from: index,
      to: index + said.length,
    }))
  })

/** Some line of an address stands close to a place in the text. */
export const isNear = (text: string, { from, to }: SaidPlace, lineKeys: readonly string[]): boolean => {
  const around = keyOf(text.slice(Math.max(0, from - 160), to + 60))
  return lineKeys.some((key) => key.length >= 6 && around.includes(key))
}
