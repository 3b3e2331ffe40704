/** Messages from one internet address. A school, a library or a whole mobile network may share one. */
export const limit = { max: 30, timeWindow: '10 minutes' } as const
