import { readNhsNumber, readUpn } from '#kit/identifiers'

export type SaidNumber = { readonly number: string; readonly from: number; readonly to: number }

/** Pupil numbers in a text: right to the check letter, so hardly ever anything else. */
export const upnsIn = (text: string): SaidNumber[] =>
  [
    ...text.matchAll(/(?<![A-Za-z\d])[A-HJ-NP-RT-Z](?:[\s-]?\d){11}[\s-]?[\dA-HJ-NP-RT-Z](?![A-Za-z\d])/gi),
  ].flatMap(({ 0: said, index }) => {
    const read = readUpn(said)
    return read.ok ? [{ number: read.value, from: index, to: index + said.length }] : []
  })

/** `sure` where it is called one or written as one; any ten figures may be right by chance, one time in eleven. */
export const nhsNumbersIn = (text: string): (SaidNumber & { readonly sure: boolean })[] =>
  [...text.matchAll(/(?<![\d+])\d{3}([\s-]?)\d{3}\1\d{4}(?!\d)/g)].flatMap(({ 0: said, 1: gap, index }) => {
    const read = readNhsNumber(said)
    if (!read.ok || said.startsWith('0')) return []
    const sure = gap !== '' || /nhs[^\d\n]{0,30}$/i.test(text.slice(Math.max(0, index - 40), index))
    return [{ number: read.value, from: index, to: index + said.length, sure }]
  })
