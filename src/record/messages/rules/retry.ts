/** Minutes to wait after each failed try; after the last one the message has failed and somebody is told. */
export const waits = [1, 5, 30, 120, 480] as const

/** When to try again, or null once enough is enough. `attempts` counts the one that just failed. */
export const nextTry = (attempts: number, now: Date): Date | null => {
  const minutes = waits[attempts - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}
