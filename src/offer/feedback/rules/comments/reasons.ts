/**
 * Why a comment is not published. Regulation 56 lets a council leave out what is vexatious and what is about one
 * person's own services; it must leave out what would show who somebody is. No other reason is allowed.
 */
export const reasons = ['abusive or vexatious', 'about one child', 'duplicate', 'identifies someone'] as const

export type Reason = (typeof reasons)[number]
