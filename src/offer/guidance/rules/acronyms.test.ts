import { expect, it } from 'vitest'
import { unexplainedAcronyms } from './acronyms.ts'
import { coreGlossary } from './glossary.ts'

it.each([
  ['Ask the XYZ team.', ['XYZ']],
  ['Ask the SENCO about EHCPs and the NHS.', []],
  ['The inclusion team (XYZ) helps. Ring XYZ.', []],
  ['XYZ (extra young zebras) helps.', []],
  ['Go to CV6 5QT or see https://example.org/XYZ.', []],
  ['Read [this](/a/XYZ) today. I am OK.', []],
  ['Both ABCs and an ABC.', ['ABCs', 'ABC']],
])('“%s” leaves unexplained: %j', (text, left) => {
  expect(unexplainedAcronyms(text, coreGlossary)).toEqual(left)
})
