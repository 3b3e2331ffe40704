import { findPatterns, type Pattern } from './patterns.ts'
import type { Finding, Text } from './text.ts'

/** A sentence that denies the gate, or tells what somebody else says, does not put one up. */
const denied =
  /\b(?:not|no|never|nobody|cannot|without|nor|neither|unlawful|against the law|older|wrong)\b|n’t\b|n't\b/i

const assessment = '(?:EHC|EHCP|assessments?|assess|request)'

/** Conditions that the law does not set: section 36(8) has two limbs, and no others. */
const patterns: readonly Pattern[] = [
  {
    find: /\b(?:EHC|assessments?)\b[^.]*\b(?:looks?|asks?|wants?|expects?|requires?) (?:for )?(?:\w+ )?(?:proof|evidence)\b/i,
    says: 'No proof may be made a condition of asking.',
  },
  {
    find: new RegExp(
      `\\b(?:proof|prove|evidence)\\b[^.]*\\b(?:required|must|need(?:ed)?)\\b[^.]*\\b${assessment}\\b`,
      'i',
    ),
    says: 'No proof may be made a condition of asking.',
  },
  {
    find: new RegExp(
      `\\b(?:will|must|need to|needs to|has to|have to|should) (?:first )?(?:require|have|show|send|provide|give|prove)\\b[^.]*\\b(?:proof|evidence|two cycles|cycles of|terms of|reports?)\\b[^.]*\\b${assessment}\\b`,
      'i',
    ),
    says: 'No proof may be made a condition of asking.',
  },
  {
    find: /£6,?000[^.]*\bbefore\b|\bbefore\b[^.]*£6,?000|\b(?:must|has to|have to|needs? to) (?:first )?(?:spend|have spent|use)\b[^.]*£6,?000/i,
    says: 'What a school has spent is no condition of an assessment.',
  },
  {
    find: /\bonly\b[^.]*\b(?:most )?exceptional (?:circumstances|cases)\b[^.]*\b(?:plan|EHC|assess)|\b(?:plan|EHC|assess)[^.]*\bonly in (?:the )?(?:most )?exceptional (?:circumstances|cases)\b/i,
    says: 'The test is what is necessary, not what is exceptional.',
  },
  {
    find: new RegExp(
      `\\bonly (?:the |a |by )?(?:schools?|SENCOs?|settings?|professionals?)\\b[^.]*\\b(?:ask|apply|request)\\b[^.]*\\b${assessment}\\b`,
      'i',
    ),
    says: 'A parent or young person may ask for an assessment themselves.',
  },
  {
    find: new RegExp(
      `\\bmust (?:be made|apply|ask|request)\\b[^.]*\\b(?:on|using|through) (?:the|our|a|this) (?:council[’']s )?(?:form|portal|online form)\\b[^.]*\\b${assessment}|\\b${assessment}\\b[^.]*\\bmust (?:be made|be on|use)\\b[^.]*\\b(?:form|portal)\\b`,
      'i',
    ),
    says: 'A family may ask in a letter: no form can be asked of it.',
  },
  {
    find: new RegExp(
      `\\b(?:educational psychologist|EP|diagnosis)\\b[^.]*\\bbefore\\b[^.]*\\b${assessment}\\b`,
      'i',
    ),
    says: 'No report or diagnosis may come first.',
  },
  {
    find: /\b20 weeks\b[^.]*\b(?:working|school|term)[- ](?:days|weeks|time)\b/i,
    says: 'The 20 weeks are weeks of the calendar.',
  },
]

export const unlawfulGates = (text: Text): readonly Finding[] =>
  findPatterns(
    text,
    'unlawful gate',
    'fault',
    patterns.map((pattern) => ({ ...pattern, unless: denied })),
  )
