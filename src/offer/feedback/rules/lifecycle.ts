/** Who may do it: whoever wrote in, the team that owns the item, or the calendar. */
type Actor = 'reporter' | 'team' | 'time'

export type State = 'received' | 'in hand' | 'answered' | 'closed' | 'suspected spam'

type Step = { readonly by: Actor; readonly to: State; readonly act: ActName }

export type ActName =
  | 'received'
  | 'held as spam'
  | 'released'
  | 'taken'
  | 'put back'
  | 'answered'
  | 'closed'
  | 'reopened'
  | 'contact forgotten'

/** What may be done to a work item in each state. 'not yet' is before it exists. */
export const lifecycle = {
  'not yet': {
    receive: { by: 'reporter', to: 'received', act: 'received' },
    'receive as spam': { by: 'reporter', to: 'suspected spam', act: 'held as spam' },
  },
  received: {
    take: { by: 'team', to: 'in hand', act: 'taken' },
    answer: { by: 'team', to: 'answered', act: 'answered' },
    close: { by: 'team', to: 'closed', act: 'closed' },
  },
  'in hand': {
    'put back': { by: 'team', to: 'received', act: 'put back' },
    answer: { by: 'team', to: 'answered', act: 'answered' },
    close: { by: 'team', to: 'closed', act: 'closed' },
  },
  answered: {
    close: { by: 'team', to: 'closed', act: 'closed' },
    reopen: { by: 'team', to: 'in hand', act: 'reopened' },
  },
  closed: {
    reopen: { by: 'team', to: 'in hand', act: 'reopened' },
    forget: { by: 'time', to: 'closed', act: 'contact forgotten' },
  },
  'suspected spam': {
    release: { by: 'team', to: 'received', act: 'released' },
    forget: { by: 'time', to: 'suspected spam', act: 'contact forgotten' },
  },
} as const satisfies Record<State | 'not yet', Readonly<Record<string, Step>>>

type Table = typeof lifecycle
export type Command = { [S in keyof Table]: keyof Table[S] }[keyof Table]

/** The step a command takes from a state; undefined where the table has none. */
export const stepFor = (state: State | 'not yet', command: Command): Step | undefined =>
  (lifecycle[state] as Readonly<Record<string, Step | undefined>>)[command]
