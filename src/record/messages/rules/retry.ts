/** Minutes to wait after each failed try; after the last one the message has failed and somebody is told. */
export const waits = [1, 5, 30, 120, 480] as const

/** How many minutes to wait, or null once enough is enough. `attempts` counts the one that just failed. */
export const waitAfter = (attempts: number): number | null => waits[attempts - 1] ?? null
