import type { Field } from '#cases'
import { type Answers, answers, limbsOf, type PanelQuestion } from '../../rules/legal-test.ts'
import { unlawfulIn } from '../../../rules/letters/unlawful-reasons.ts'
import { answerWords, limbWords } from '../words.ts'
import { words } from './words.ts'

/** Each limb of the test, to be answered with a reason. */
export const testFields = (question: PanelQuestion): readonly Field[] =>
  limbsOf[question].flatMap(({ id, cite }): readonly Field[] => [
    {
      name: `${id}-answer`,
      as: 'choice',
      label: limbWords[question][id],
      hint: `Children and Families Act 2014, ${cite}`,
      missing: words.noAnswerGiven,
      options: answers.map((value) => ({ value, text: answerWords[value] })),
    },
    { name: `${id}-because`, as: 'text', label: words.why, missing: words.whyMissing },
  ])

export const adviceFields = (question: PanelQuestion, present: readonly string[]): readonly Field[] => [
  ...testFields(question),
  {
    name: 'advice',
    as: 'text',
    label: words.adviceText,
    hint: words.adviceHint,
    missing: words.adviceMissing,
  },
  {
    name: 'present',
    as: 'ticks',
    label: words.present,
    missing: words.presentMissing,
    options: present.map((name) => ({ value: name, text: name })),
  },
]

export const interestFields: readonly Field[] = [
  {
    name: 'conflict',
    as: 'choice',
    label: words.interest,
    hint: words.interestHint,
    missing: words.interestMissing,
    options: [
      { value: 'no', text: words.no },
      { value: 'yes', text: words.yes },
    ],
  },
  { name: 'because', as: 'line', label: words.because },
]

type Values = Readonly<Record<string, string | readonly string[] | null>>

export const answersFrom = (question: PanelQuestion, values: Values): Answers =>
  Object.fromEntries(
    limbsOf[question].map(({ id }) => [
      id,
      { answer: values[`${id}-answer`], because: values[`${id}-because`] },
    ]),
  ) as Answers

/** Answers given before, as they stand in the boxes. */
export const boxesFrom = (said: Answers): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([id, { answer, because }]) => [
      [`${id}-answer`, [answer]],
      [`${id}-because`, [because]],
    ]),
  )

/** A no must rest on what the law knows: the same list that letters are held to. */
export const unlawful = (question: PanelQuestion, said: Answers) =>
  limbsOf[question].flatMap(({ id }) =>
    said[id]?.answer === 'yes'
      ? []
      : unlawfulIn(said[id]?.because ?? '').map((message) => ({ field: `${id}-because`, message })),
  )
