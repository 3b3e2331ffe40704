/** Words that promise nothing that can be counted, and what to say in their place. */
export type VaguePhrase = {
  readonly name: string
  readonly says: RegExp
  /** Where the same words promise something after all. */
  readonly unless?: RegExp
  readonly suggest: string
}

/**
 * Provision in a plan must be detailed and specific, and normally quantified, for example by kind, hours and how often
 * (Code of Practice 9.69). Each phrase here leaves somebody else to decide, later, how much there is to be.
 */
export const vaguePhrases: readonly VaguePhrase[] = [
  {
    name: 'access to',
    says: /\baccess(?:es|ing)? to\b|\bhave access\b|\bwill access\b|\bbe able to access\b/i,
    suggest: 'Say what is given, who gives it, how often and for how long: “20 minutes each day with …”.',
  },
  {
    name: 'opportunities',
    says: /\b(?:opportunit(?:y|ies)|chances?) (?:for|to)\b/i,
    suggest:
      'Say what happens, when and for how long: “plays with two classmates, led by …, 15 minutes a day”.',
  },
  {
    name: 'as required',
    says: /\b(?:as|when|whenever|if|where|wherever) (?:and when )?(?:it is |they are |he is |she is )?(?:required|needed|necessary|appropriate|deemed|applicable|agreed|available|requested)\b|\bas and when\b|\bon request\b|\bas advised\b/i,
    suggest: 'Say how much there is at the least, and who may add to it.',
  },
  {
    name: 'regular',
    says: /\b(?:regular(?:ly)?|frequent(?:ly)?|periodic(?:ally)?|occasional(?:ly)?|ongoing|on-going|from time to time|consistent(?:ly)?|routinely|often)\b/i,
    suggest: 'Say how many times, in a day, a week or a term.',
  },
  {
    name: 'would benefit from',
    says: /\b(?:would|may|might|could|will) (?:also )?benefit(?: from)?\b/i,
    suggest: 'Say “will have”, and then what, from whom, how often and for how long.',
  },
  {
    name: 'should, could, may',
    says: /\b(?:should|could|may|might)\b(?! be (?:reviewed|measured))/i,
    suggest: 'Say “will”. What is in the plan must be given (section 42).',
  },
  {
    name: 'up to',
    says: /\b(?:up to|a maximum of|no more than)\b/i,
    unless:
      /\b(?:groups?|class(?:es)?|sets?|pairs?|numbers?) of (?:up to|a maximum of|no more than)\b|\b(?:up to|a maximum of|no more than) (?:\w+|\d+) (?:other )?(?:pupils?|children|students?|learners?|classmates|peers)\b/i,
    suggest: '“Up to 5 hours” may be none. Say “5 hours”, or “at least 5 hours”.',
  },
  {
    name: 'where possible',
    says: /\b(?:wh(?:ere|en)ever|where|when|if|as far as|as much as) (?:is )?(?:possible|practicable|feasible|reasonable|can be)\b|\bsubject to\b|\bdepend(?:ing|s|ent) on\b|\bideally\b|\bendeavou?r\b|\btry to\b|\baims? to\b/i,
    suggest: 'Take it out: what is in the plan must be given, whatever else is short.',
  },
  {
    name: 'a range of',
    says: /\b(?:a (?:wide )?(?:range|variety|number|mix) of|various|a choice of|several|some|a few|etc\b|and so on|such as|for example|e\.g\.)/i,
    suggest: 'Name each one.',
  },
  {
    name: 'a high level of',
    says: /\b(?:high(?:er)?|significant|increased|additional|extra|enhanced|intensive|greater|more|maximum|close) (?:levels? of |amounts? of )?(?:adult )?(?:support|help|supervision|input|assistance|attention|time)\b|\b(?:high|significant) levels?\b/i,
    suggest: 'Say how many hours, by whom, and for how many children at once.',
  },
  {
    name: 'appropriate',
    says: /\b(?:appropriate(?:ly)?|suitabl[ey]|adequate(?:ly)?|relevant|sufficient|reasonable|flexible|tailored|bespoke|personali[sz]ed|individuali[sz]ed|timely)\b/i,
    unless:
      /\b(?:suitabl[ey]|appropriately) (?:qualified|trained)\b.*\b(?:level|certificate|diploma|degree|registered|days?|hours?)\b/i,
    suggest: 'Say what it is, so that nobody has to guess what was meant.',
  },
  {
    name: 'small group',
    says: /\b(?:small(?:er)?|little)[- ]groups?\b(?! (?:of|with|\()\s*(?:no more than |at most |up to |a maximum of )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve))/i,
    suggest: 'Say how many children are in the group.',
  },
  {
    name: 'consider',
    says: /\b(?:consider(?:ed|ation)?|explor(?:e|ed|ing)|encourag(?:e|ed|ing|ement)|be (?:aware|mindful)|awareness of|promot(?:e|ed|ing)|facilitat(?:e|ed|ing)|enabl(?:e|ed|ing))\b/i,
    suggest: 'Say what is done, not what is thought of or hoped for.',
  },
  {
    name: 'what every child has',
    says: /\b(?:quality[- ]first teaching|high[- ]quality teaching|differentiat(?:ed|ion)|adaptive teaching|whole[- ]school approach|school policy|good practice|universal (?:offer|provision)|normally available)\b/i,
    suggest:
      'Section F is for what is more than, or different from, what every child has (section 21). Say what that is.',
  },
  {
    name: 'about so many',
    says: /\b(?:approximately|approx\.?|around|roughly|circa|in the region of|about) (?:\d|one|two|three|four|five|six|ten|half|an? )/i,
    suggest: 'Give the number, or “at least” and the number.',
  },
]
