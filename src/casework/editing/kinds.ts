/** What the feedback room calls the messages this desk answers. */
export const kinds = ['problem', 'suggestion', 'missing'] as const
export type Kind = (typeof kinds)[number]
