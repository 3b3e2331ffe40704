import type { Finding } from '#guidance'

const patienceMs = 10_000
const atOnce = 6

/** Asks each address of another site whether it is still there. Slow: only when an editor asks for it. */
export const brokenLinks = async (
  links: readonly { readonly where: string; readonly link: string }[],
): Promise<readonly Finding[]> => {
  const addresses = [...new Set(links.map(({ link }) => link))]
  const broken = new Map<string, string>()
  for (let from = 0; from < addresses.length; from += atOnce)
    await Promise.all(
      addresses.slice(from, from + atOnce).map(async (address) => {
        const wrong = await whatIsWrong(address)
        if (wrong !== null) broken.set(address, wrong)
      }),
    )
  return links.flatMap(({ where, link }) => {
    const wrong = broken.get(link)
    return wrong === undefined
      ? []
      : { level: 'warning' as const, rule: 'dead link', where, says: `${link}: ${wrong}` }
  })
}

const whatIsWrong = async (address: string): Promise<string | null> => {
  try {
    const answer = await fetch(address, {
      method: 'GET',
      redirect: 'follow',
      signal: AbortSignal.timeout(patienceMs),
    })
    await answer.body?.cancel()
    return answer.status === 404 || answer.status === 410 ? `it is gone (${answer.status}).` : null
  } catch {
    return 'it could not be reached.'
  }
}
