import {
  disagreementActs,
  disagreementCommands,
  disagreementQuestions,
  dutyWords as disagreementDuties,
} from '../../disagreement/pages/desk-words.ts'
import { adviceActs, adviceCommands, adviceQuestions } from '../../advice/pages/desk-words.ts'
import * as again from '../../again/pages/desk-words.ts'
import * as moves from '../../moves/pages/desk-words.ts'
import type { Stage } from '../../rules/state.ts'

export const name = 'Assessment'

export const stages: Readonly<Record<Stage, { readonly text: string; readonly colour?: string }>> = {
  requested: { text: 'Asked for', colour: 'blue' },
  assessing: { text: 'Assessing', colour: 'turquoise' },
  'writing the plan': { text: 'Writing the plan', colour: 'purple' },
  'draft sent': { text: 'Draft sent', colour: 'yellow' },
  'plan made': { text: 'Plan made', colour: 'green' },
  'not assessed': { text: 'Not assessed', colour: 'grey' },
  'refusal disputed': { text: 'Refusal disputed', colour: 'orange' },
  'no plan': { text: 'No plan', colour: 'grey' },
  'no plan disputed': { text: 'No plan: disputed', colour: 'orange' },
  withdrawn: { text: 'Withdrawn', colour: 'grey' },
  ...again.stages,
  ...moves.stages,
  joined: { text: 'Joined to another', colour: 'grey' },
  ended: { text: 'Ended', colour: 'grey' },
}

/** What each duty is called on the desk. */
export const duties: Readonly<Record<string, string>> = {
  'tell people it is considering': 'Tell everybody it is being considered',
  'decide whether to assess': 'Decide whether to assess',
  'give advice': 'Advice',
  'say there will be no plan': 'Say so, if there will be no plan',
  'send the final plan': 'Send the final plan',
  'leave time to answer the draft': 'The family’s time to answer the draft',
  'answer a consultation': 'Answer to a consultation',
  'decide whether to assess again': 'Decide whether to assess again',
  'send the final plan after assessing again': 'Send the final plan, after assessing again',
  'finish the first review': 'Finish the yearly review',
  'think about reviewing an under-five’s plan': 'Think about reviewing it: the child is under 5',
  ...moves.duties,
  ...disagreementDuties,
}
export const dutyOf = {
  'give advice': (who: string) => `Advice: ${who}`,
  'answer a consultation': (who: string) => `Answer: ${who}`,
  'do as the Tribunal directed': (what: string) => what,
  'do what was agreed and cannot be appealed': (what: string) => `Agreed: ${what}`,
} as Readonly<Record<string, ((who: string) => string) | undefined>>

export const acts = {
  request: 'The request came in',
  acknowledge: 'Thanked for the request, with the dates',
  'tell parties': 'Everybody was told it is being considered',
  'agree to assess': 'Decided to assess',
  'refuse to assess': 'Decided not to assess',
  'ask for advice': 'Asked for advice',
  'advice came': 'Advice came',
  ...adviceActs,
  'plan is needed': 'Decided that a plan is needed',
  'no plan is needed': 'Decided that no plan is needed',
  'send draft': 'Sent the draft plan',
  'send changed draft': 'Sent the draft again, changed',
  'family answered': 'The family answered the draft',
  'consult setting': 'Consulted settings',
  'setting answered': 'A setting answered',
  'decide placement': 'Decided which setting the plan names',
  'send final plan': 'Sent the final plan',
  ...disagreementActs,
  'record exception': 'Recorded an exception',
  'match to child': 'Found which child it is about',
  'assess after all': 'Decided to assess after all',
  'make a plan after all': 'Decided to make a plan after all',
  withdraw: 'The family withdrew',
  ...again.acts,
  ...moves.acts,
  'end quietly': 'Ended',
  assign: 'Given to somebody',
} as const

const why = (label: string, hint: string) =>
  ({ label, hint, missing: 'Write down why', keptAs: 'reason' }) as const

export const questions = {
  'plan is needed': why(
    'Why a plan is needed',
    'The test: in the light of the assessment, is it necessary for the help to be given in accordance with a plan? (Section 37(1).)',
  ),
  'advice is enough already': why('What it says, and why it is enough', 'It must still be right for today.'),
  ...adviceQuestions,
  'assess after all': why('What changed', 'The days still run from the first request.'),
  'make a plan after all': why('What changed', 'The days still run from the first request.'),
  ...disagreementQuestions,
  withdraw: why('What the family said', 'Only the family can withdraw. Say who, and how they told us.'),
  ...again.questions,
  ...moves.questions,
  'end quietly': why('Why it ends', 'Nothing is sent to anybody. For example: the child has died.'),
} as const

export const commands = {
  acknowledge: {
    button: 'Thank them and give the dates',
    title: 'Thank them and give the dates',
    done: 'The letter is kept, and the family has been told.',
  },
  'tell parties': {
    button: 'Say that all have been told',
    title: 'Everybody is told that it is being considered',
    done: 'It is written down that they were told.',
  },
  'agree to assess': {
    button: 'Agree to assess',
    title: 'Agree to assess',
    done: 'The letter is kept, and the family has been told. Now ask for advice.',
  },
  'refuse to assess': {
    button: 'Decide not to assess',
    title: 'Decide not to assess',
    done: 'The letter is kept, and the family has been told.',
  },
  'match to child': {
    button: 'Find the child’s record',
    title: 'Find the child’s record',
    done: 'The case belongs to the child’s record now.',
  },
  'record exception': {
    button: 'Record an exception',
    title: 'Record an exception',
    done: 'The exception is on the record. The duty stays, to be done as soon as can be.',
  },
  'ask for advice': {
    button: 'Ask for advice',
    title: 'Ask for advice',
    done: 'They have been asked. Each has six weeks.',
  },
  'advice came': {
    button: 'It came',
    title: 'The advice came',
    done: 'It is written down that the advice came.',
  },
  'advice is enough already': {
    button: 'Advice already given is enough',
    title: 'Advice already given is enough',
    before:
      'If there is advice already, and the person who gave it, the council and the family all agree that it is enough, it must not be asked for again (regulation 6(4)). By sending this you say so for the council. Then each of the other two is asked.',
    done: 'The council says it is enough. Now the person who gave it and the family each say what they think.',
  },
  ...adviceCommands,
  'plan is needed': { button: 'A plan is needed', title: 'A plan is needed', done: 'Now write the draft.' },
  'no plan is needed': {
    button: 'No plan is needed',
    title: 'No plan is needed',
    done: 'The letter is kept, and the family has been told.',
  },
  'send draft': {
    button: 'Send the draft plan',
    title: 'Send the draft plan',
    done: 'The family has 15 days to answer.',
  },
  'send changed draft': {
    button: 'Send the draft again',
    title: 'Send the draft again, changed',
    done: 'The family has 15 days afresh.',
  },
  'family answered': {
    button: 'The family answered',
    title: 'The family answered the draft',
    done: 'Their answer is written down.',
  },
  'consult setting': {
    button: 'Consult settings',
    title: 'Consult settings',
    done: 'They have been asked. Each should answer within 15 days.',
  },
  'setting answered': {
    button: 'They answered',
    title: 'The setting answered',
    done: 'Their answer is written down.',
  },
  'decide placement': {
    button: 'Decide which setting to name',
    title: 'Decide which setting to name',
    done: 'The decision and its reasons are on the case.',
  },
  'send final plan': {
    button: 'Send the final plan',
    title: 'Send the final plan',
    done: 'The final plan is sent. The family can appeal and ask for mediation.',
  },
  'assess after all': {
    button: 'Assess after all',
    title: 'Assess after all',
    done: 'The assessment goes on. Its days run from the first request.',
  },
  'make a plan after all': {
    button: 'Make a plan after all',
    title: 'Make a plan after all',
    done: 'Now write the draft. Its days run from the first request.',
  },
  ...disagreementCommands,
  withdraw: { button: 'The family withdrew', title: 'The family withdrew', done: 'It is closed.' },
  ...again.commands,
  ...moves.commands,
  'end quietly': {
    before:
      'Nothing is sent to anybody from now on. What was written and has not left is taken back, codes open nothing any more, and the case leaves every list of what is owed.',
    button: 'End it quietly',
    title: 'End it quietly',
    done: 'It is closed. Nothing was sent to anybody.',
  },
  assign: { button: 'Give', title: 'Give', done: 'It has been given.' },
} as const
