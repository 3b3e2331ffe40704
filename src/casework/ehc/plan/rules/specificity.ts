import type { Provision } from './plan.ts'
import { vaguePhrases } from './vague-phrases.ts'

/** The parts of a line of provision that the check looks at. */
export const lineFields = [
  'what',
  'who',
  'qualification',
  'howOften',
  'howLong',
  'groupSize',
  'where',
  'review',
] as const satisfies readonly (keyof Provision)[]
export type LineField = (typeof lineFields)[number]
export type Line = Pick<Provision, LineField | 'section'>

/** One thing that is not specific in a line of provision: where, what it says, and what to say in its place. */
export type Flag = {
  readonly field: LineField
  /** `vague`: nobody could tell whether it was given. `ask`: it is better to say. */
  readonly weight: 'vague' | 'ask'
  /** The words it is about; null where something is not there at all. */
  readonly said: string | null
  readonly flag: string
  readonly suggest: string
}

/**
 * What is not specific in one line of provision, by rules that anybody can read: what is missing of who, how often,
 * how long, in what group, with which qualification and how it is reviewed; and phrases that promise nothing.
 */
export const vagueIn = (line: Line): readonly Flag[] => [
  ...(line.what.trim() === ''
    ? [missing('what', 'vague', 'It does not say what is given', 'Say what is done with or for the child.')]
    : []),
  ...missingIn(line),
  ...phrasesIn(line),
]

export const isVague = (line: Line): boolean => vagueIn(line).some(({ weight }) => weight === 'vague')

const missing = (field: LineField, weight: Flag['weight'], flag: string, suggest: string): Flag => ({
  field,
  weight,
  said: null,
  flag,
  suggest,
})

const number = String.raw`(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half)`
const span = String.raw`(?:day|week|fortnight|month|half[- ]term|term|year|lesson|morning|afternoon|night|meal|mealtime|lunch(?:time)?|break(?:time)?|session|school day|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weekends?|holidays?|hour)`

/** What each element looks like when somebody wrote it into the sentence rather than its own box. */
const written: Readonly<Record<'howOften' | 'howLong' | 'groupSize' | 'review' | 'qualification', RegExp>> = {
  howOften: new RegExp(
    String.raw`\b(?:daily|weekly|fortnightly|monthly|(?:half[- ])?termly|yearly|annually|hourly|nightly)\b|\b(?:once|twice|${number} (?:times|sessions?|visits?|days?|mornings?|afternoons?|hours?|minutes?|nights?|meetings?))[^.;]{0,40}\b(?:an?|each|every|per|in (?:each|every)) ${span}\b|\b(?:per|all) (?:\w+ )?${span}s?\b|\b(?:each|every) \w+|\b(?:at all times|all day|throughout (?:the|each|every)|full[- ]time|24 hours)\b|\b(?:before|after|at the (?:start|end) of) (?:each|every)\b`,
    'i',
  ),
  howLong: new RegExp(
    String.raw`\b${number}[- ]?(?:a[- ])?(?:minutes?|mins?|hours?|hrs?|half[- ]hours?)\b|\bhalf an hour\b|\bhalf[- ]a[- ]day\b|\b(?:half|whole|full)[- ]day\b|\b(?:all day|full[- ]time|at all times|throughout (?:the|each|every)|(?:in |for )?(?:all|every|each) (?:\w+ )?(?:lessons?|tests?|exams?|day|mealtimes?|lunchtimes?|breaks?|break time)|(?:the )?whole (?:of )?(?:each |every |the )?(?:lesson|morning|afternoon|day|session))\b|\b${number} days?\b|\b${number} nights?\b`,
    'i',
  ),
  groupSize:
    /\b1 ?: ?\d|\b\d ?: ?1\b|\b(?:one|two|three|four)[- ]to[- ](?:one|two|three|four)\b|\bindividual(?:ly)?\b|\bon (?:his|her|their) own\b|\bin pairs?\b|\b(?:groups?|class(?:es)?|sets?) of (?:no more than |at most |up to |a maximum of )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)\b|\bwith (?:\d|one|two|three|four|five) (?:other |named )?(?:pupils?|children|students?|classmates?|peers?|friends?)\b|\bwhole[- ]class\b/i,
  review:
    /\b(?:review(?:ed|s)?|measured|checked|reported|looked at again|progress)\b[^.;]{0,60}\b(?:each|every|once|twice|term(?:ly)?|half[- ]term(?:ly)?|months?|monthly|weeks?|weekly|year(?:ly)?|annual(?:ly)?|end of)\b|\b(?:termly|monthly|yearly|annual|weekly) (?:review|report|check)\b/i,
  qualification:
    /\b(?:qualified|registered|accredited|certificated?|diploma|degree|level \d|HCPC|NMC|QTS|QTVI|QToD|trained (?:in|to|by|for)|with (?:a |the )?(?:mandatory )?(?:qualification|training|experience)|who has (?:completed|done|had))\b/i,
}

/** Whoever holds one of these titles has a qualification the law or a register asks for. */
const titled =
  /\b(?:teacher|therapist|physiotherapist|psychologist|psychiatrist|paediatrician|nurse|doctor|dietitian|audiologist|orthoptist|social worker|SENCO|SENCo|interpreter|habilitation (?:officer|specialist)|optometrist|midwife|health visitor)\b/i

const somebody =
  /\b(?:teachers?|teaching assistants?|TAs?|LSAs?|learning support assistants?|assistants?|therapists?|physiotherapists?|psychologists?|psychiatrist|SENCO|nurses?|key ?workers?|mentors?|practitioners?|specialists?|tutors?|paediatrician|social workers?|carers?|interpreters?|dietitian|counsell?ors?|support workers?|personal assistants?|audiologist|instructors?|supervisors?|escorts?|drivers?|job coach|coach|advis(?:e|o)r|officers?|health visitor|keyworker|communicator|intervenor|school|college|nursery|council|parents?|lead|head of year|form tutor)\b/i

/** A thing that is there, rather than something somebody does for so many minutes. */
const thing =
  /\b(?:wheelchair|hoist|standing frame|walk(?:er|ing frame)|laptop|tablet|radio aid|hearing aids?|screen reader|magnifier|splints?|ramp|ear defenders|overlays?|large print|sloping desk|writing slope|voice output|communication (?:aid|device|book)|visual timetable|specialist chair|seat(?:ing)?|changing (?:table|bed)|workstation|pencil grip|keyboard|software|soundfield|acoustic|blackout|taxi|minibus|grab rails?|orthos[ei]s|braille|switch(?:es)?)\b/i

const missingIn = (line: Line): readonly Flag[] => {
  const all = lineFields.map((field) => line[field]).join('. ')
  // Who reviews it, and when, is not who gives it.
  const given = lineFields.flatMap((field) => (field === 'review' ? [] : [line[field]])).join('. ')
  const has = (field: keyof typeof written) =>
    (field !== 'howOften' && field !== 'howLong' && line[field].trim() !== '') ||
    written[field].test(field === 'review' ? all : given) ||
    (/\d/.test(line[field]) && line[field].trim() !== '')
  const isThing =
    thing.test(line.what) && !/\b(?:taught|teach|practi[sc]e|session|therapy)\b/i.test(line.what)
  const who = line.who.trim() === '' ? somebody.exec(given)?.[0] : line.who
  const flags: (Flag | false)[] = [
    who === undefined &&
      missing(
        'who',
        'vague',
        'It does not say who gives it',
        'Name the job: “a teaching assistant”, “an occupational therapist”.',
      ),
    !isThing &&
      !has('howOften') &&
      missing(
        'howOften',
        'vague',
        'It does not say how often',
        'Say how many times a day, a week or a term.',
      ),
    !isThing &&
      !has('howLong') &&
      missing('howLong', 'vague', 'It does not say for how long', 'Say how many minutes or hours each time.'),
    !isThing &&
      !has('groupSize') &&
      missing(
        'groupSize',
        'ask',
        'It does not say how many children at once',
        'Say “one to one”, or how many are in the group.',
      ),
    who !== undefined &&
      !titled.test(given) &&
      !has('qualification') &&
      missing(
        'qualification',
        'ask',
        'It does not say what they must know',
        'Say what training or experience they have, and from whom.',
      ),
    !has('review') &&
      missing(
        'review',
        'ask',
        'It does not say how and when it is looked at again',
        'Say who looks at what came of it, and when.',
      ),
    vagueAdult(given, has('howLong')),
  ]
  return flags.filter((flag) => flag !== false)
}

/** A key adult with no hours may be anybody, who may be there or not. */
const vagueAdult = (given: string, hasHours: boolean): Flag | false => {
  const said =
    /\b(?:a |an )?(?:key|trusted|familiar|named|designated|identified|known) (?:adult|person|worker|member of staff)\b|\b(?:an?|the) adult\b|\badult support\b|\badults\b|\bmembers? of staff\b|\bstaff\b/i.exec(
      given,
    )?.[0]
  if (said === undefined || (hasHours && !/^(?:adults|staff)$/i.test(said))) return false
  if (hasHours && somebody.test(given)) return false
  return {
    field: 'who',
    weight: 'vague',
    said,
    flag: 'It does not say which job, and for how many hours',
    suggest: 'Name the job, and the hours a week they are there for this child.',
  }
}

const phrasesIn = (line: Line): readonly Flag[] =>
  lineFields.flatMap((field) =>
    vaguePhrases.flatMap(({ name, says, unless, suggest }) => {
      // When it is looked at again may well hang on something; and a place may be one of several.
      if (field === 'where' || (field === 'review' && name !== 'as required' && name !== 'regular')) return []
      const said = says.exec(line[field])?.[0]
      if (said === undefined || unless?.test(line[field])) return []
      const flag = `“${said}” can be counted by nobody`
      return [{ field, weight: 'vague' as const, said, flag, suggest }]
    }),
  )
