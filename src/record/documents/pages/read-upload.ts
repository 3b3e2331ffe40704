import { Readable } from 'node:stream'

/** What a form with one file sends: its answers, then the file, which is read as it comes. */
export type Upload = {
  readonly fields: Readonly<Record<string, string>>
  readonly file: { readonly name: string; readonly stream: Readable } | null
}

/** The least a form of ours sends stays far below these. */
const limits = { fields: 30, head: 2000, value: 10_000 }

/** Reads multipart/form-data (RFC 7578) up to its file. Our forms put the file last. Null for what no browser sends. */
export const readUpload = async (source: Readable, contentType: string): Promise<Upload | null> => {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  if (!boundary) return null
  const end = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  const bytes = bytesOf(source)
  if ((await bytes.until(end.subarray(2), 0)) === null) return null
  const fields: Record<string, string> = {}
  for (let count = 0; count <= limits.fields; count++) {
    const rest = await bytes.until(Buffer.from('\r\n'), 2)
    if (rest === null || rest.toString() === '--') return rest === null ? null : { fields, file: null }
    const head = (await bytes.until(Buffer.from('\r\n\r\n'), limits.head))?.toString('utf8')
    const name = head && /;\s*name="([^"]*)"/i.exec(head)?.[1]
    if (!name) return null
    const fileName = /;\s*filename="([^"]*)"/i.exec(head)?.[1]
    if (fileName !== undefined)
      return { fields, file: { name: fileName, stream: Readable.from(bytes.streamUntil(end)) } }
    const value = await bytes.until(end, limits.value)
    if (value === null) return null
    // Boxes ticked under one name are lines of one answer.
    const said = value.toString('utf8')
    fields[name] = fields[name] === undefined ? said : `${fields[name]}\n${said}`
  }
  return null
}

const bytesOf = (source: Readable) => {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next()
    if (done) return false
    held = Buffer.concat([held, value])
    return true
  }
  return {
    /** What stands before a mark, which goes as well; null where the mark is further off than `most`, or nowhere. */
    until: async (mark: Buffer, most: number): Promise<Buffer | null> => {
      for (;;) {
        const at = held.indexOf(mark)
        if (at >= 0 && at <= most) {
          const before = held.subarray(0, at)
          held = held.subarray(at + mark.length)
          return before
        }
        if (held.length > most + mark.length || !(await more())) return null
      }
    },
    /** The same, a piece at a time. A form that breaks off is a fault: half a file is never a file. */
    streamUntil: async function* (mark: Buffer): AsyncGenerator<Buffer> {
      for (;;) {
        const at = held.indexOf(mark)
        const ready = at >= 0 ? at : Math.max(0, held.length - mark.length)
        if (ready > 0) yield held.subarray(0, ready)
        held = held.subarray(ready)
        if (at >= 0) return
        if (!(await more())) throw new Error('The upload broke off.')
      }
    },
  }
}
