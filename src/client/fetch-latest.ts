const pause = 120

/** Asks after a short pause in typing, and drops an answer that a newer question has overtaken. */
export const fetchLatest = (show: (answer: readonly string[]) => void): ((address: string) => void) => {
  let timer = 0
  let asked = 0
  return (address) => {
    clearTimeout(timer)
    const mine = ++asked
    timer = window.setTimeout(() => {
      fetch(address)
        .then(async (reply) => {
          if (reply.ok && mine === asked) show((await reply.json()) as string[])
        })
        .catch(() => undefined)
    }, pause)
  }
}
