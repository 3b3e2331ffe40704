import { readNhsNumber, readUpn } from '#kit/identifiers'
import { type Finding, type Kind, matches } from './finding.ts'

/** Telephone, pupil and NHS numbers, and any other number long enough to be somebody's. */
export const numbersIn = (text: string): Finding[] => [
  ...matches('upn', text, upnShape).flatMap((found) =>
    readUpn(compact(found.text)).ok || cued(text, found, /\bupn\b|pupil (?:reference )?number/i)
      ? [found]
      : [as('long number', found)],
  ),
  ...matches('nhs number', text, nhsShape).flatMap((found) =>
    readNhsNumber(compact(found.text)).ok || cued(text, found, /\bnhs\b/i) ? [found] : [],
  ),
  ...phonesIn(text),
  ...matches('long number', text, /(?<![\p{L}\d])\d(?:[ -]?\d){6,}(?!\d)/gu).filter(
    ({ text: run }) => !/^\d{4}-\d{2}-\d{2}$/.test(run),
  ),
]

const upnShape = /(?<![\p{L}\d])[A-HJ-NP-RT-Z](?:[ -]?\d){11}[ -]?[\dA-HJ-NP-RT-Z](?![\p{L}\d])/giu
const nhsShape = /(?<![\p{L}\d])\d(?:[ .-]{0,2}\d){9}(?![\p{L}\d])/gu

const phonesIn = (text: string): Finding[] => [
  ...phoneShapes.flatMap((shape) => matches('phone', text, shape)),
  ...matches('phone', text, spelledOut),
]

const gap = String.raw`[ .\-/()_*]{0,3}`
/** A letter O is written for a nought more often than one would think. */
const digit = '[0-9Oo]'
const national = `(?:${gap}${digit}){9,10}(?![0-9])`

const phoneShapes = [
  // +44 7700 900123, 0044 (0)24 7601 0199
  new RegExp(
    String.raw`(?<![\p{L}\d])\(?(?:\+|00)${gap}44${gap}(?:\(?0\)?)?(?:${gap}${digit}){9,10}(?![0-9])`,
    'gu',
  ),
  // 07700 900123, (024) 7601 0199, O7700 900123
  new RegExp(String.raw`(?<![\p{L}\d+])\(?[0Oo](?=${gap}[1-9])${national}`, 'gu'),
  // 0800 1111, 0500 123456
  /(?<![\p{L}\d])0[58]\d{2}(?:[ .-]?\d){4,6}(?!\d)/gu,
  // +353 1 234 5678
  /\+[1-9](?:[ .\-()]{0,2}\d){7,14}/g,
  // 7700 900123: the nought left off
  /(?<![\p{L}\d])7\d{3}[ .-]?\d{3}[ .-]?\d{3}(?!\d)/gu,
  // "ring 7601 0199"
  /\b(?:ring|rang|call|phone|tel|telephone|mobile|mob|text|whatsapp|landline|number|no)\b[^\d\n]{0,20}?(?<it>\d(?:[ .-]?\d){5,11})(?!\d)/gi,
]

const word = '(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)'
/** Nine or more figures in words: "oh seven seven double-oh nine …" */
const spelledOut = new RegExp(String.raw`\b${word}(?:[ ,.-]{1,3}${word}){7,}\b`, 'gi')

const compact = (text: string): string => text.replace(/[ .-]/g, '')

const as = (kind: Kind, found: Finding): Finding => ({ ...found, kind })

const cued = (text: string, { start }: Finding, cue: RegExp): boolean =>
  cue.test(text.slice(Math.max(0, start - 30), start))
