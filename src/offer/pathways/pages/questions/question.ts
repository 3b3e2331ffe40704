import type { VNode } from 'preact'
import type { Result } from '#kit/result'

/** One question on one page. */
export type Question = {
  readonly name: string
  /** The question, as the page's heading. */
  readonly asks: string
  /** The names of its boxes. An answer holds what was in each, in this order; or the choices made, for one name. */
  readonly fields: readonly string[]
  /** What was sent, if it can be an answer. */
  readonly read: (sent: Sent) => Result<readonly string[], Mistake>
  readonly Fields: (props: FieldsProps) => VNode
  readonly inWords: (values: readonly string[]) => string
  /** “I do not know” is a button of its own, where it is not one of the choices. */
  readonly unsureButton?: true
}

export type Sent = Readonly<Record<string, readonly string[]>>

/** What to put right, and the id of the box it is about. */
export type Mistake = { readonly text: string; readonly at: string; readonly fields?: readonly string[] }

export type FieldsProps = { readonly sent: Sent; readonly mistake: Mistake | undefined }

/** Fills the boxes with an earlier answer. */
export const asSent = ({ fields }: Question, values: readonly string[]): Sent =>
  fields.length === 1
    ? { [fields[0] ?? '']: values }
    : Object.fromEntries(fields.map((field, at) => [field, [values[at] ?? '']]))

/** What is in a box, cut to what any honest answer needs. */
export const boxOf = (sent: Sent, field: string): string => (sent[field]?.[0] ?? '').trim().slice(0, 20)
