/** The time of day in London, as 14:05. */
export const clockTime = (at: number): string => clock.format(at)

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })
