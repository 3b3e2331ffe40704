/**
 * Everything in a bucket, a page at a time: ListObjects with a marker, which every kind of S3 understands. `ask` is
 * given the query of a page and gives its XML.
 */
export const listed = async function* (
  ask: (query: string) => Promise<string>,
  page: number,
): AsyncIterable<{ readonly key: string; readonly at: number }> {
  for (let after = ''; ;) {
    const xml = await ask(`?max-keys=${page}&marker=${encodeURIComponent(after)}`)
    const before = after
    for (const [, one = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      after = inside(one, 'Key')
      yield { key: after, at: Date.parse(inside(one, 'LastModified')) }
    }
    if (inside(xml, 'IsTruncated') !== 'true' || after === before) return
  }
}

const inside = (xml: string, name: string): string =>
  unescaped(new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '')

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
