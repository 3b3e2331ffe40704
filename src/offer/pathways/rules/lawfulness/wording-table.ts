/** A kind of sentence that the law does not bear out. `says` completes "These words …". */
export type Wording = {
  readonly id: string
  /** All of these must be in the sentence. */
  readonly when: readonly RegExp[]
  readonly unless?: RegExp
  readonly says: string
  readonly law: string
}

const test36 = 'Children and Families Act 2014, section 36(8)'

/** Words that make something a condition. */
const demands =
  /\b(must|requests? needs?|needs? to|needed|required?|requires|requiring|requirement|has to|have to|only (be )?(if|when|where|after|once|considered|accepted|agreed|made)|unless|until|before (we|the (council|panel|authority|local authority)|a request|an? (ehc|assessment)|asking|applying)|will not|won[’']t|cannot|can[’']t|proof|proves?|proven|expects?|expected|demonstrates?|essential|mandatory|should have|looks? for|evidence that|ensure that|rejected|returned|refused|turned down|at least)\b/i

/** "You do not need …", "even if …": words that take a condition away. */
const freed =
  /\b(do(es)? not (have|need)|don[’']t (have|need)|need not|no need|not needed|not required|no (form|report|evidence|proof|diagnosis|plan) is (needed|required)|never (needed|required|a reason|put behind)|efficient use of resources|not a (reason|condition|test)|even if|even without|whether or not|with or without|(can|may) (still )?(ask|request|apply)[^.]*\bwithout|right to (ask|request)[^.]*\bwithout|(can|may) ask (at any time|even)|(must|may|can|will|should) not (refuse|reject|delay|ask for|require|insist|turn down|be (refused|rejected|delayed|turned down) (for|because))|not be (a )?(gate|barrier))\b/i

const gate = (id: string, topic: RegExp, what: string): Wording => ({
  id,
  when: [topic, demands],
  unless: freed,
  says: `make ${what} a condition of an assessment. It may help to show the need, but it is no part of the test`,
  law: test36,
})

/** Read only where the talk is of EHC needs assessments and plans. */
export const aboutAssessments: readonly Wording[] = [
  gate(
    'cycles',
    /\b(cycles?|rounds?)\b|graduated (approach|pathway|response)|\bassess[,–-]? ?plan\b|\bAPDR\b|(steps?|stages?|pathway) (were|was|have been|has been|had been|be|are|is) followed|(two|three|four|six|\d+) (full |whole |school )?terms of/i,
    'steps already taken at school',
  ),
  gate(
    'spend',
    /£ ?\d|\b\d,000\b|notional|\b(element|top[ -]?up) ?[123]?\b|\bspent\b|\bspend(ing)?\b|\bresources?\b|\bbudget\b|exhausted/i,
    'money spent or resources used',
  ),
  gate(
    'report',
    /psycholog|\bEP\b|specialist (report|advice|assessment|involvement|teacher)|(professional|expert|medical|therapist|doctor)[’']?s?[’']? (report|advice|assessment|involvement|evidence|letter)|\breports? from\b|external agenc|outside agenc/i,
    'a report or the involvement of a professional',
  ),
  gate('form', /\b(forms?|template|paperwork|portal|proforma)\b/i, 'a form'),
  gate(
    'plan',
    /support plans?|\bIEPs?\b|individual (education|support|learning) plan|provision maps?|\bMSP\b/i,
    'a support plan or provision map',
  ),
  gate(
    'attainment',
    /attain|\b(years?|months?|levels?|key stages?) (behind|below)|below (the )?(age|expected|national)|working at|standard(ised|ized)? scores?|percentile|academic(ally)?|rate of progress|expected levels?/i,
    'attainment',
  ),
  gate('diagnosis', /diagnos/i, 'a diagnosis'),
  gate(
    'permission',
    /\b((school|setting|nursery|college|SENCO|head ?teacher)[’']?s? (agree|agrees|agreement|support|supports|permission|consent|approval|approves)|(through|via|by) (the|your|their) (school|setting|SENCO|nursery))\b/i,
    'the agreement of a school',
  ),
  {
    id: 'proof',
    when: [
      /\b(proof|proves?|must have|must (show|demonstrate|evidence)|evidence is (needed|required)|require (the )?evidence)\b/i,
    ],
    unless: new RegExp(`${freed.source}|\\bplan says\\b`, 'i'),
    says: 'ask for proof before an assessment. A child who may have needs and may need a plan is enough',
    law: test36,
  },
  {
    id: 'exceptional',
    when: [
      /\b(only|solely|reserved)\b[^.]*\b(exceptional|most severe|most complex|severe and complex|profound)\b|\bmost exceptional\b/i,
    ],
    says: 'keep assessments or plans for exceptional cases. The test is whether a plan may be necessary for this child',
    law: test36,
  },
  {
    id: 'age-16',
    when: [/\b(over|aged|from|at|after) (the age of )?(16|sixteen)\b/i, /\b(ask|request|apply|right)/i],
    unless: /\bcompulsory school age|last friday|right to appeal/i,
    says: 'give the young person the right at 16. It passes at the end of compulsory school age, on the last Friday in June of school year 11',
    law: 'Children and Families Act 2014, section 83',
  },
  {
    id: 'clock',
    when: [
      /\b(clock|time ?(scale|limit|frame|table)|deadline|(\d+|six|sixteen|twenty)[ -]weeks?)\b/i,
      /\b(starts?|begins?|runs?|counts?|pauses?|paused|stops?|stopped|suspended|restarts?|on hold)\b/i,
      /\b(panel|complete(d)?|all (the )?(information|evidence|paperwork|reports?|documents)|forms? (is|are|has|have|was)|holidays?|paused?|pauses|stops?|stopped|suspended|on hold|accepted|registered|agrees)\b/i,
    ],
    unless:
      /\b(do(es)? not|never|cannot|not) (stop|pause|wait|start|begin|be (paused|stopped|suspended))|from the day (the council|we) (get|gets|receive)/i,
    says: 'start or stop the time limit by something other than the day the council gets the request',
    law: 'SEND Regulations 2014, regulations 5(1) and 13(2)',
  },
  {
    id: 'draft-names-school',
    when: [
      /\bdraft\b/i,
      /\b(nam(e|es|ed|ing)|states?|includes?|gives?|proposed?)\b[^.]*\b(schools?|settings?|colleges?|placements?|provider)\b/i,
    ],
    unless:
      /\b(names? no|not (yet )?(name|state|include)|without naming|left blank|leaves?[^.]*blank|cannot name|may not name|never names?|preference|you want|you (would )?(like|choose|chose)|your choice)\b/i,
    says: 'let a draft plan name a school. A draft must leave that blank',
    law: 'Children and Families Act 2014, section 38(5)',
  },
  {
    id: 'no-appeal',
    when: [
      /\b(no right (of|to) appeal|cannot (be )?appeal(ed)?|can[’']t (be )?appeal(ed)?|(decision|answer) is final|may not appeal)\b/i,
    ],
    says: 'tell a family that they cannot appeal',
    law: 'Children and Families Act 2014, section 51',
  },
  {
    id: 'repeat-request',
    when: [
      /\b(cannot|can[’']t|may not|will not|not (be )?able to|wait)\b/i,
      /\b(ask|request|apply|re-?apply|submit)[^.]*\b(again|another|new|further|second)\b/i,
    ],
    unless: /\b6 months|six months/i,
    says: 'stop a family from asking again',
    law: 'Children and Families Act 2014, section 36',
  },
]

/** Read everywhere. */
export const anywhere: readonly Wording[] = [
  {
    id: 'blanket',
    when: [
      /\b((we|the (council|panel|service|authority|local authority)) (do not|does not|don[’']t|doesn[’']t|never|will not|won[’']t|cannot|no longer)|(children|pupils|young people|families|requests?|those)\b[^.]{0,60}\b(will|do|are|can)(n[’']t| ?not| never)( be)?) (routinely |normally |ever )?(assess|issue|fund|name|provide|agree|accept|consider|write|get|given|assessed|considered|accepted|funded|issued|agreed|eligible|receive)(ed|d)?\b/i,
      /\b(plans?|assess|assessment|assessed|EHCPs?|EHC|provision|hours|therapy|placements?|schools?)\b/i,
      /\b(for (any|all|children|pupils|young people|dyslexia|autism|adhd)|(children|pupils|young people|those|anyone|anybody) (with|under|over|aged|in|who)|under (the age of )?\d|over (the age of )?\d|more than|dyslexia|adhd|autism|unless|without|any)\b/i,
    ],
    unless: /\bnames? no school|without (a |your )?(consent|agreement)|unless you (ask|agree|tell)/i,
    says: 'shut out a whole group of children. Each child must be looked at on their own',
    law: 'Children and Families Act 2014, sections 36(8) and 42; a council may not follow a blanket policy',
  },
  {
    id: 'old-law',
    when: [/\bstatements? of (special )?(educational )?needs?\b|\bschool action( plus)?\b/i],
    unless: /\b(replaced|used to|took the place|before 2014|history|no longer|old)\b/i,
    says: 'name what the law did away with in 2014',
    law: 'Children and Families Act 2014, part 3',
  },
]
