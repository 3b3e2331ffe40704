/**
 * Who may put in a new version: whoever may send papers and sent this one, themselves or their team, and those who
 * record what comes for the council. Anybody else sends a paper of their own: a report stays its writer's.
 */
export const mayReplace = (
  who: { readonly maySend: boolean; readonly mayRecord: boolean },
  sent: readonly { readonly received_by: string | null; readonly received_teams: readonly string[] }[],
  { accountId, teams }: { readonly accountId: string; readonly teams: readonly string[] },
): boolean =>
  who.maySend &&
  (who.mayRecord ||
    sent.some(
      (one) => one.received_by === accountId || one.received_teams.some((team) => teams.includes(team)),
    ))
