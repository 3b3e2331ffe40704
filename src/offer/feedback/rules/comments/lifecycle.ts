/** Who may do it: whoever wrote in, the team that owns the comment, or the calendar. */
type Actor = 'reporter' | 'team' | 'time'

export type CommentState =
  | 'received'
  | 'in hand'
  | 'published'
  | 'answered privately'
  | 'not published'
  | 'suspected spam'

type Step = { readonly by: Actor; readonly to: CommentState; readonly act: CommentActName }

export type CommentActName =
  | 'received'
  | 'held as spam'
  | 'released'
  | 'taken'
  | 'put back'
  | 'cleaned'
  | 'published'
  | 'answered privately'
  | 'refused'
  | 'reopened'
  | 'withdrawn'
  | 'action done'
  | 'action given up'
  | 'original destroyed'

const refuse = { by: 'team', to: 'not published', act: 'refused' } as const
const answerPrivately = { by: 'team', to: 'answered privately', act: 'answered privately' } as const
const reopen = { by: 'team', to: 'in hand', act: 'reopened' } as const
const destroyedIn = <State extends CommentState>(to: State) =>
  ({ by: 'time', to, act: 'original destroyed' }) as const

/** What may be done to a comment in each state. Nothing is published that nobody has taken in hand and cleaned. */
export const commentLifecycle = {
  'not yet': {
    receive: { by: 'reporter', to: 'received', act: 'received' },
    'receive as spam': { by: 'reporter', to: 'suspected spam', act: 'held as spam' },
  },
  received: {
    take: { by: 'team', to: 'in hand', act: 'taken' },
    'answer privately': answerPrivately,
    refuse,
  },
  'in hand': {
    'put back': { by: 'team', to: 'received', act: 'put back' },
    clean: { by: 'team', to: 'in hand', act: 'cleaned' },
    publish: { by: 'team', to: 'published', act: 'published' },
    'answer privately': answerPrivately,
    refuse,
  },
  published: {
    'finish action': { by: 'team', to: 'published', act: 'action done' },
    'give up action': { by: 'team', to: 'published', act: 'action given up' },
    withdraw: { by: 'team', to: 'in hand', act: 'withdrawn' },
    forget: destroyedIn('published'),
  },
  'answered privately': { reopen, forget: destroyedIn('answered privately') },
  'not published': { reopen, forget: destroyedIn('not published') },
  'suspected spam': {
    release: { by: 'team', to: 'received', act: 'released' },
    forget: destroyedIn('suspected spam'),
  },
} as const satisfies Record<CommentState | 'not yet', Readonly<Record<string, Step>>>

type Table = typeof commentLifecycle
export type CommentCommand = { [S in keyof Table]: keyof Table[S] }[keyof Table]

/** The step a command takes from a state; undefined where the table has none. */
export const commentStep = (state: CommentState | 'not yet', command: CommentCommand): Step | undefined =>
  (commentLifecycle[state] as Readonly<Record<string, Step | undefined>>)[command]
