/** Whose messages somebody may see and move: those of their teams. `'every team'` is for the calendar and commands. */
export type Teams = readonly string[] | 'every team'

/** A condition for a `where`: the owner is one of these teams. None at all lets nothing through. */
export const ownedBy = (teams: Teams) => (teams === 'every team' ? null : [...teams, ''])
