/** What somebody’s own words may tell of: a life at risk, or somebody who is hurt by another. */
export type Urgent = 'life' | 'harm'

/**
 * Whether a search may be a call for help, so that the page can first say whom to ring now. It errs on the kind side: a
 * box too many costs a few lines, a box too few may cost a life. Nothing is kept of it, and results stay as they are.
 */
export const urgentIn = (typed: string): Urgent | null => {
  const said = typed
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (life.some((words) => words.test(said))) return 'life'
  return harm.some((words) => words.test(said)) ? 'harm' : null
}

const oneself = '(my|him|her|them|your|one)(self|selves)'
const somebody = '(i|he|she|they|child|son|daughter|boy|girl)'
const theirs = '(my|his|her|their)'
const grown =
  '(husband|wife|partner|boyfriend|girlfriend|ex|dad|daddy|father|stepdad|stepfather|mum|mother|stepmum|stepmother|carer|teacher|uncle|he|she)'

const life = [
  /\bsuicid/,
  /\boverdos/,
  /\bself ?(harm|injur)/,
  new RegExp(`\\b(kill|kills|killing|hang|hanging|drown|drowning|stab|stabbing) ${oneself}\\b`),
  new RegExp(`\\b(hurt|hurts|hurting|harm|harms|harming|cut|cuts|cutting|burn|burns|burning) ${oneself}\\b`),
  /\b(want|wants|wanted|wanting|going|trying|tried|rather|wanna|ready) (to )?(be dead|die)\b/,
  new RegExp(`\\b(wish|wishes|wished) ${somebody} (was|were|had never been)\\b`),
  new RegExp(`\\b(end|ends|ending|take|takes|taking|took) (it all|(${theirs} )?(own )?life)\\b`),
  /\b(not|dont|doesnt|didnt) (want|wants|wanted|wanting) (to )?(live|be alive|be here|exist|wake up|go on)\b/,
  /\bbetter off dead\b|\bno (point|reason) (in |to )?(living|live|going on)\b/,
  /\b(taken|took|swallowed) (too many|a lot of|lots of|all) (of )?((my|his|her|their|the) )?(pills|tablets|paracetamol|medicine|medication|meds)\b/,
  /\b(not breathing|cant breathe|unconscious|has a knife)\b/,
]

const harm = [
  /\b(sexual|sexually|child|domestic|physical|physically|emotional|being|was|been) (abus|violence)/,
  /\babus(es|ed|ing) (my|me|him|her|us|them|a child)\b|\babusive\b/,
  /\b(rape|raped|molested|groomed|sexual assault|sexually assaulted|fgm|forced marriage)\b/,
  /\btouch(es|ed|ing) (my|his|her|their|our) (child|son|daughter|private|girl|boy|body)/,
  new RegExp(
    `\\b${grown} (is |was |keeps |has been )?(hit|hits|hitting|beat|beats|beating|hurts|hurting|threatens|threatening|strangled|punch|punches|punched) (me|us|my|the|our)\\b`,
  ),
  new RegExp(`\\b(scared|afraid|frightened|terrified) of ${theirs} ${grown}\\b`),
  /\b(not safe|unsafe|in danger) (at|in|with|from|now|here)\b|\b(is|are|am|im) (in danger|not safe|unsafe)\b/,
]
