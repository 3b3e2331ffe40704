/** Where the plans are that were sent to where somebody works. */
export const plansAt = '/plans'
