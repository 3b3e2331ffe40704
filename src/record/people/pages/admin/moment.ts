const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })

/** The day of a moment, as it was here. */
export const momentDay = (moment: Date): string => written.format(moment)
