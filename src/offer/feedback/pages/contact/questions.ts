import { optional, optionalEmail, optionalPhone } from '#kit/form'
import type { Contact } from '../../rules/details.ts'
import { words } from './words.ts'

/** For a form that asks for no name. */
export const reachQuestions = {
  yourEmail: optionalEmail(),
  yourPhone: optionalPhone(),
}

export const contactQuestions = { yourName: optional(words.yourName, 100), ...reachQuestions }

type Given = Partial<Record<keyof typeof contactQuestions, string | undefined>>

/** Undefined when nothing was left: most people leave nothing. */
export const contactIn = ({ yourName, yourEmail, yourPhone }: Given): Contact | undefined =>
  yourName || yourEmail || yourPhone ? { name: yourName, email: yourEmail, phone: yourPhone } : undefined
