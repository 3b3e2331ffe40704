import { z } from 'zod'
import type { DeskWords } from '#cases'
import { type Finding, identifying, isHard, type Outcome, reasons, type Subject, type Who } from '#feedback'

export const subjects: Readonly<Record<Subject, string>> = {
  quality: 'How good the help is',
  missing: 'Help that is missing',
  information: 'What the site says',
  reach: 'How easy the site is to find and use',
  making: 'How the site is made',
}

export const whos: Readonly<Record<Who, string>> = {
  'young person': 'A child or young person',
  parent: 'A parent or carer',
  professional: 'Somebody who works with children',
  'someone else': 'Somebody else',
}

export const title = (subject: Subject): string => `Comment: ${subjects[subject].toLowerCase()}`

export const findings: Readonly<Record<Finding['kind'], string>> = {
  phone: 'phone number',
  email: 'e-mail address',
  upn: 'pupil number',
  'nhs number': 'NHS number',
  'date of birth': 'date of birth',
  postcode: 'postcode',
  name: 'perhaps a name',
  'full date': 'a whole date',
  'long number': 'a long number',
  'school and class': 'school and class',
  'social handle': 'a social media name',
  address: 'perhaps an address',
}

export const outcomes: Readonly<Record<Outcome['outcome'], string>> = {
  planned: 'We will do something',
  done: 'We have done something',
  'cannot do': 'We cannot do it',
  'nothing needed': 'Nothing needs doing',
}

/** The only reasons that regulation 56 leaves. */
const reasonNames: Readonly<Record<(typeof reasons)[number], { text: string; hint: string }>> = {
  'abusive or vexatious': {
    text: 'It is abusive or vexatious',
    hint: 'Not: it is rude, or we do not like it.',
  },
  'about one child': {
    text: 'It is about one child’s own help',
    hint: 'Pass it to the people who deal with it, and say who below.',
  },
  duplicate: { text: 'The same person has said the same before', hint: 'That one must be answered.' },
  'identifies someone': {
    text: 'It cannot be told without showing who somebody is',
    hint: 'Only where a clean copy would say nothing.',
  },
}

const lookedAt = 'looked'

export const words: DeskWords = {
  name: 'Comment',
  stages: {
    received: { text: 'New', colour: 'blue' },
    'in hand': { text: 'In hand', colour: 'turquoise' },
    promised: { text: 'Published, to do', colour: 'yellow' },
    published: { text: 'Published', colour: 'green' },
    'answered privately': { text: 'Answered', colour: 'green' },
    'not published': { text: 'Not published', colour: 'grey' },
  },
  duties: (duty) => (duty === 'act' ? 'Do what we said we would' : 'Answer in public'),
  acts: {
    receive: 'It came in',
    take: 'Taken in hand',
    'put back': 'Put back for somebody else',
    clean: 'A clean copy was written',
    publish: 'Published with our answer',
    promise: 'Published with our answer, and what we will do',
    'answer privately': 'Answered without publishing',
    'do not publish': 'Not published',
    'finish action': 'What we promised is done',
    'give up action': 'What we promised cannot be done',
    'take off the site': 'Taken off the site',
    reopen: 'Opened again',
    assign: 'Given to somebody',
  },
  commands: {
    take: { button: 'Take it in hand', title: 'Take it in hand', done: 'It is yours now.' },
    'put back': { button: 'Put it back', title: 'Put it back', done: 'Somebody else can take it now.' },
    clean: {
      button: 'Write the clean copy',
      title: 'Write the clean copy',
      page: 'clean-comment',
      done: 'The clean copy is kept. Nothing is public yet.',
    },
    publish: {
      button: 'Publish with our answer',
      title: 'Publish with our answer',
      page: 'publish-comment',
      done: 'It is on “You said, we did”.',
    },
    promise: {
      button: 'Publish with our answer',
      title: 'Publish with our answer',
      page: 'publish-comment',
      done: 'It is on “You said, we did”, with what we will do.',
    },
    'answer privately': {
      button: 'Answer without publishing',
      title: 'Answer without publishing',
      done: 'It is answered. Nothing is public.',
      question: {
        label: 'How you answered',
        hint: 'For the record. For example: rang and said sorry. Leave out names and what the comment said.',
        missing: 'Say how you answered',
        keptAs: 'text',
      },
    },
    'do not publish': {
      button: 'Do not publish',
      title: 'Do not publish',
      before: 'The law asks for comments to be published with an answer. These are the only reasons not to.',
      done: 'It will not be published. The person who wrote can see why.',
      fields: [
        {
          name: 'reason',
          as: 'choice',
          label: 'Why not',
          missing: 'Choose why it is not published',
          options: reasons.map((value) => ({ value, ...reasonNames[value] })),
        },
        {
          name: 'passedTo',
          as: 'line',
          label: 'Who has it now',
          hint: 'For a comment about one child: the team you passed it to.',
        },
      ],
      facts: z
        .object({ reason: z.enum(reasons), passedTo: z.string().nullable() })
        .refine(({ reason, passedTo }) => reason !== 'about one child' || passedTo !== null, {
          path: ['passedTo'],
          message: 'Say which team you passed it to',
        }),
    },
    'finish action': {
      button: 'It is done',
      title: 'What we promised is done',
      done: '“You said, we did” now says that it is done.',
      fields: [
        { name: 'on', as: 'day', label: 'When was it done?', missing: 'Enter the day', starts: ['today'] },
      ],
    },
    'give up action': {
      button: 'It cannot be done',
      title: 'What we promised cannot be done',
      done: '“You said, we did” now says why it cannot be done.',
      fields: [
        {
          name: 'why',
          as: 'text',
          label: 'Why it cannot be done',
          hint: 'Everybody can read this. Leave out names.',
          missing: 'Say why it cannot be done',
        },
        {
          name: 'confirmed',
          as: 'ticks',
          label: 'Names',
          options: [{ value: lookedAt, text: 'I have looked: nothing in it shows who somebody is' }],
        },
      ],
      facts: z
        .object({ why: z.string(), confirmed: z.array(z.string()) })
        .superRefine(({ why, confirmed }, context) => {
          const found = identifying(why).filter(({ kind }) => isHard(kind) || confirmed.length === 0)
          if (found.length > 0)
            context.addIssue({ code: 'custom', path: ['why'], message: stillShows(found) })
        }),
    },
    'take off the site': {
      button: 'Take it off the site',
      title: 'Take it off the site',
      done: 'It is off the site, and yours to put right.',
      question: {
        label: 'Why',
        hint: 'For colleagues. Leave out names.',
        missing: 'Say why',
        keptAs: 'reason',
      },
    },
    reopen: { button: 'Open it again', title: 'Open it again', done: 'It is open again, and yours.' },
    release: {
      button: 'It is from a person',
      title: 'It is from a person',
      done: 'It is with the new ones now.',
    },
    assign: { button: 'Give', title: 'Give', done: 'It has been given.' },
  },
}

/** “This shows who somebody is: …”, with what each thing is. */
export const stillShows = (found: readonly Finding[]): string =>
  `This may show who somebody is: ${found.map(({ kind, text }) => `“${text}” (${findings[kind]})`).join(', ')}`
