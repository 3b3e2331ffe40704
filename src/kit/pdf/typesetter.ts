// The child process of make-pdf.ts: sets one document at a time, and ends with its parent.
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFolders } from './fonts.ts'
import { house } from './house.ts'
import type { Job, Made } from './make-pdf.ts'

/** Only what we add below can be read by a template. */
const workspace = import.meta.dirname

const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] })
compiler.addSource(join(workspace, 'house.typ'), house)

const typeset = ({ source, data }: Job): Made => {
  const undrawn = new Set<string>()
  for (;;) {
    const inputs = { data: JSON.stringify(data, (_, value) => drawable(value, undrawn)) }
    const { result, fault } = compiled(source, inputs)
    if (!result) return { fault }
    const before = undrawn.size
    try {
      const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' })
      return { pdf, pages: result.numOfPages, undrawn: [...undrawn] }
    } catch (refusal) {
      const said = refusal instanceof Error ? refusal.message : String(refusal)
      for (const sign of undrawnIn(said)) undrawn.add(sign)
      if (undrawn.size === before) return { fault: messagesIn(said) }
    }
  }
}

const compiled = (source: string, inputs: Record<string, string>) => {
  const outcome = compiler.compile({ mainFileContent: source, inputs })
  const { result } = outcome
  const wrong = result ? [] : (outcome.takeDiagnostics()?.shortDiagnostics ?? [])
  return { result, fault: wrong.map(({ message }: { message: string }) => message).join('; ') }
}

/** No half letters and no control signs but the tab and the new line; □ for what cannot be drawn. */
const drawable = (value: unknown, undrawn: ReadonlySet<string>): unknown => {
  if (typeof value !== 'string') return value
  const clean = value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
  return undrawn.size === 0 ? clean : Array.from(clean, (sign) => (undrawn.has(sign) ? '□' : sign)).join('')
}

/** The signs PDF/UA refused, as the compiler writes them: `the text "\u{a70}" could not be displayed`. */
const undrawnIn = (said: string): string[] =>
  [...said.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].flatMap(([, text = '']) =>
    Array.from(
      text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
    ),
  )

const messagesIn = (said: string): string =>
  [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message).join('; ') || said

process.on('disconnect', () => process.exit())
process.on('message', (job: Job) => process.send?.(made(job)))

const made = (job: Job): Made => {
  try {
    return typeset(job)
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) }
  }
}
