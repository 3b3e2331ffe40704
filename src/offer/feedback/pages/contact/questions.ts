import { optional, optionalEmail, optionalPhone } from '#kit/form'
import type { Contact } from '../../rules/details.ts'
import { words } from './words.ts'

export const contactQuestions = {
  yourName: optional(words.yourName, 100),
  yourEmail: optionalEmail(),
  yourPhone: optionalPhone(),
}

type Given = Partial<Record<keyof typeof contactQuestions, string | undefined>>

/** Undefined when nothing was left: most people leave nothing. */
export const contactIn = ({ yourName, yourEmail, yourPhone }: Given): Contact | undefined =>
  yourName || yourEmail || yourPhone ? { name: yourName, email: yourEmail, phone: yourPhone } : undefined
