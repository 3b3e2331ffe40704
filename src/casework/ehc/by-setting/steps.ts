import type { Field } from '#cases'
import { type Answers, answerTo } from '#kit/form'
import type { Asked } from '../rules/request/asked.ts'
import { words } from './words.ts'

/** A school's SENCO and somebody in early years are asked in their own words; the rest is the same. */
export type Flavour = 'school' | 'early years'

export type StepName = keyof typeof words.steps
export const stepsFor = (flavour: Flavour): readonly StepName[] => [
  'why',
  flavour === 'school' ? 'needs' : 'development',
  'tried',
  'family',
  'others',
]

const options = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([value, text]) => ({ value, text }))

/** The boxes of one step. None must be filled in: what a setting has done is shown, and is never a gate. */
export const fieldsOf = (step: StepName): readonly Field[] =>
  Object.entries(words.steps[step].boxes).map(([name, label]): Field => {
    if (name === 'meeting')
      return { name, as: 'choice', label, hint: words.meetingHint, options: options(words.meetings) }
    if (name === 'familyKnows') return { name, as: 'choice', label, options: options(words.knows) }
    return { name, as: 'text', label }
  })

type OfChild = Pick<Asked, 'childName' | 'knownAs' | 'born' | 'setting' | 'yourName' | 'tie'>

/** What was written, as a request says it. Each box keeps its question, so that whoever reads it knows what was asked. */
export const askedIn = (flavour: Flavour, answers: Answers, child: OfChild): Asked => {
  const said = (step: StepName, boxes: readonly string[]) => {
    const labels: Readonly<Record<string, string>> = words.steps[step].boxes
    const parts = boxes.flatMap((box) => {
      const text = answerTo(answers, box).trim()
      return text === '' ? [] : [`${labels[box] ?? box}:\n${text}`]
    })
    return parts.length === 0 ? undefined : parts.join('\n\n')
  }
  const hard = flavour === 'school' ? 'needs' : 'development'
  const meeting = words.meetings[answerTo(answers, 'meeting') as keyof typeof words.meetings]
  const knows = (['yes', 'not yet', 'not sure'] as const).find(
    (one) => one === answerTo(answers, 'familyKnows'),
  )
  return {
    ...child,
    asker: flavour,
    ways: [],
    needs: [],
    familyKnows: knows,
    worries: joined(said('why', ['why']), said(hard, Object.keys(words.steps[hard].boxes))),
    tried: said('tried', ['plan', 'review', 'cost']),
    helps: joined(said('why', ['strengths']), said('family', ['familySays', 'childSays'])),
    others: said('others', ['others']),
    meeting: joined(meeting, said('family', ['meetingMore'])),
  }
}

const joined = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter(Boolean).join('\n\n') || undefined
