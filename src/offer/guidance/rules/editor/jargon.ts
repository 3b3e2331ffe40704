import { findPatterns, type Pattern } from './patterns.ts'
import type { Finding, Text } from './text.ts'

/** Words of the office, and what to say to a family instead. */
const swaps: readonly (readonly [hard: string, easy: string])[] = [
  ['access(?:ing)? (?:the )?(?:service|provision|support)s?', 'get or use the help'],
  ['additionality', 'what is extra'],
  ['as and when', 'when'],
  ['at the earliest opportunity', 'as soon as we can'],
  ['cohorts?', 'group'],
  ['commence[sd]?', 'start'],
  ['commissioned', 'paid for'],
  ['co-?produc(?:ed|tion|e|ing)', 'made together'],
  ['differentiat(?:ed|ion)', 'changed to suit each child'],
  ['disseminat(?:e|es|ed|ion)', 'shared'],
  ['facilitat(?:e|es|ed|ing)', 'help'],
  ['holistic(?:ally)?', 'the whole child'],
  ['implement(?:ed|ing|ation)?', 'carry out, do'],
  ['in (?:accordance|conjunction) with', 'by, with'],
  ['in order to', 'to'],
  ['in respect of', 'about'],
  ['liais(?:e|es|ed|ing|on)', 'talk to, work with'],
  ['multi-?(?:agency|disciplinary)', 'different teams together'],
  ['outcomes-?focused', 'about what should change'],
  ['person-?cent(?:re|er)ed', 'about the person'],
  ['prior to', 'before'],
  ['robust', 'strong, or say what is done'],
  ['service users?', 'people who use it'],
  ['signpost(?:s|ed|ing)?', 'tell you about, point to'],
  ['stakeholders?', 'people it matters to'],
  ['statutory', 'by law'],
  ['strategic(?:ally)?', 'long-term'],
  ['thresholds?', 'who can get it'],
  ['transition(?:s|ing|ed)?', 'move'],
  ['utili[sz](?:e|es|ed|ing)', 'use'],
  ['with regard to', 'about'],
]

const patterns: readonly Pattern[] = swaps.map(([hard, easy]) => ({
  // A capital inside a sentence makes it part of a name, which is nobody's to change.
  find: new RegExp(`\\b(?:${hard})\\b`),
  says: `Say “${easy}” instead?`,
}))

export const jargon = (text: Text): readonly Finding[] => findPatterns(text, 'jargon', 'warning', patterns)
