/** What is said when something heard cannot be recorded. */
export const senseless = {
  joinedAlready: 'That request has been joined to this case already',
  beforeTheRefusal: 'Enter a day on or after the day the decision was sent',
} as const
