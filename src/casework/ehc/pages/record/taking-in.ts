import type { Facts, Field, Values } from '#cases'
import type { Day } from '#kit/day'
import type { FormState } from '#kit/form'
import type { Result } from '#kit/result'
import type { Asked } from '../../rules/request/asked.ts'
import type { Channel } from '../../rules/state.ts'

/** What is read of when and how something came, and what a case begins with because of it. */
export type Taken = {
  readonly receivedOn: Day
  readonly channel: Channel
  /** The first act of the case, and what it holds besides the day, the channel, the asker and the team. */
  readonly act: 'request' | 'plan came'
  readonly facts: Facts
  /** The dates it brings, in sentences, and the first of them that may be close. */
  readonly dates: readonly string[]
  readonly firstDue: Day
  /** The child and whoever speaks for it, as far as only this page knows. */
  readonly asked: Asked
  /** The end of the address of what to do next, and what that is. */
  readonly next: { readonly path: string; readonly text: string }
}

/** One way in which a case begins at the desk: its own address, its own first questions, the rest shared. */
export type TakingIn = {
  readonly at: string
  /** What only whoever took it in can say. */
  readonly came: readonly Field[]
  readonly asksWho: boolean
  readonly read: (values: Values, asked: Asked, today: Day) => Result<Taken, FormState['errors']>
  readonly words: {
    readonly title: string
    readonly lead: string
    readonly came: string
    readonly asker: string
    readonly asked: string
    readonly record: string
    readonly recorded: string
    readonly started: (day: string) => string
    readonly another: string
  }
}
