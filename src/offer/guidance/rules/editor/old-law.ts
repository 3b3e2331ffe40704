import { findPatterns, type Pattern } from './patterns.ts'
import { type Finding, sentencesIn, type Text } from './text.ts'

/** A sentence about how things were, or that says what took their place. */
const toldAsPast =
  /\b(?:used to|once|older|old|before|replaced|no longer|was called|were called|since \w+ 20\d\d|until 20\d\d|still cites|closed in|instead of|took the place)\b/i

const patterns: readonly Pattern[] = [
  {
    find: /\bstatements? of (?:special )?educational needs?\b|\bstatemented\b/i,
    says: 'Statements ended: EHC plans took their place.',
  },
  {
    find: /\bcode of practice\b[^.]{0,40}\b(?:2001|2014)\b|\b(?:2001|2014)\b[^.]{0,20}\bcode of practice\b/i,
    says: 'The Code in force is of January 2015.',
  },
  { find: /\bschool action(?: plus)?\b/i, says: 'School Action ended in 2014: it is SEN Support now.' },
  {
    find: /\bnational (?:award|SENCO award)\b|\bNASENCO\b|\bNASC\b/i,
    says: 'Since 1 September 2024 new SENCOs take the NPQ for SENCOs.',
  },
  {
    find: /\bclinical commissioning groups?\b|\bCCGs?\b/i,
    says: 'ICBs took the place of CCGs in July 2022.',
  },
  { find: /\bNHS England and NHS Improvement\b|\bprimary care trusts?\b/i, says: 'This NHS body is gone.' },
  { find: /\bparent partnership\b/i, says: 'It is the SENDIAS service now.' },
  { find: /\bconnexions\b/i, says: 'Connexions as a national service is gone.' },
  { find: /\blearning difficult(?:y|ies) assessments?\b/i, says: 'EHC plans took their place.' },
  { find: /\btraineeships?\b/i, says: 'The national scheme of traineeships closed in 2023.' },
]

/** Once a text has said that a thing is past, it may name it: in a heading, say. */
export const oldLaw = (text: Text): readonly Finding[] =>
  findPatterns(
    text,
    'old law',
    'fault',
    patterns.filter(
      ({ find }) => !sentencesIn(text).some((said) => find.test(said) && toldAsPast.test(said)),
    ),
  )
