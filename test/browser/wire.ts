import { newPage } from './browser.ts'

/** What a first visit costs. Bytes are as sent: compressed, with the headers. 1 kB = 1,000 bytes. */
export type Wire = {
  requests: number
  bytes: number
  htmlBytes: number
  each: string[]
  thirdParties: string[]
}

/** Opens the page in a browser that has never been there, and counts what came over the wire. */
export const wireBytes = async (url: string): Promise<Wire> => {
  const page = await newPage({ width: 412, height: 823 })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const asked = new Map<string, { url: string; type: string }>()
  const received = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('data:')) asked.set(requestId, { url: request.url, type: type ?? 'Other' })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.set(requestId, encodedDataLength)
  })
  try {
    await page.goto(url, { waitUntil: 'networkidle' })
  } finally {
    await page.context().close()
  }
  const costs = [...asked].map(([id, request]) => ({ ...request, bytes: received.get(id) ?? 0 }))
  const sum = (rows: { bytes: number }[]) => rows.reduce((total, { bytes }) => total + bytes, 0)
  return {
    requests: costs.length,
    bytes: sum(costs),
    htmlBytes: sum(costs.filter(({ type }) => type === 'Document')),
    each: costs.map((cost) => `${cost.type} ${cost.bytes} ${cost.url}`),
    thirdParties: costs
      .map((cost) => cost.url)
      .filter((address) => new URL(address).origin !== new URL(url).origin),
  }
}
