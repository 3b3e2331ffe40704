/** What is said when something about a panel cannot be recorded. */
export const senseless = {
  onAlready: 'This case is on a panel’s list already. Take it off that list first',
  notThisQuestion: 'That decision is not the one to be made now',
  notOn: 'This case is not on that panel’s list any more',
} as const
