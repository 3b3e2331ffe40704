import type { AdviceGiver } from '#law'
import type { AdviceBody } from './body.ts'
import { abouts, type About } from './point.ts'

/**
 * How advice was given. Health may answer from the notes, or say that what everybody can have is enough now; each
 * counts as advice (requirement EHC-8). What an adviser still needs first is no advice: their six weeks go on.
 */
export const hows = [
  'written here',
  'document',
  'from the notes',
  'universal offer meets it',
  'no involvement',
] as const
export type How = (typeof hows)[number]

/** How each kind of adviser may answer; the first unless they say otherwise. */
export const howsFor = (kind: AdviceGiver['kind']): readonly How[] => {
  switch (kind) {
    case 'family':
      return ['written here']
    case 'medical':
      return ['written here', 'from the notes', 'universal offer meets it', 'document']
    case 'social care':
      return ['written here', 'no involvement', 'document']
    default:
      return ['written here', 'from the notes', 'document']
  }
}

/** What is in the way of giving it: nothing said at all, or an answer that says too little to rest on. */
export type Lack = 'nothing said' | 'which notes' | 'what is offered' | 'what was looked at' | 'which paper'

export const lackOf = (how: How, body: AdviceBody): Lack | null => {
  const says = body.says.trim()
  switch (how) {
    case 'no involvement':
      // That a family is not known answers nothing: somebody must have looked (regulation 6(1)(e)).
      return says.split(/\s+/).length < fewestWords ? 'what was looked at' : null
    case 'universal offer meets it':
      return says === '' ? 'what is offered' : null
    case 'from the notes':
      return says === ''
        ? 'which notes'
        : body.points.length + body.reports.length === 0
          ? 'nothing said'
          : null
    case 'document':
      return says === '' && body.reports.length === 0 ? 'which paper' : null
    case 'written here':
      return body.points.length + body.reports.length === 0 && says === '' && body.child.trim() === ''
        ? 'nothing said'
        : null
  }
}

const fewestWords = 8

/** What regulation 6(1) asks for and this does not speak of. Said to whoever writes it; it holds nothing up. */
/** A report may speak of all three, and nobody has read it yet. */
export const notSpokenOf = ({ points, reports }: AdviceBody): readonly About[] =>
  reports.length > 0 ? [] : abouts.filter((about) => points.every((one) => one.about !== about))
