import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makePdf } from './index.ts'

const letter = `#import "/house.typ": *
#show: house
= #data.title
#prose(data.text)
#table(columns: 2, table.header[Day][What], [1 March], [A visit])
`
const make = (data: object, source = letter) =>
  makePdf('a letter', source, { title: 'What we decided', text: 'Hello.', ...data } as { title: string })

/** Everything in the file that is not a picture: its objects, and its streams opened. */
const opened = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes)
  const streams = [...file.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(file.subarray(index + mark.length)).toString('latin1')
    } catch {
      return ''
    }
  })
  return [file.toString('latin1'), ...streams].join('\n')
}

describe('a document we make', () => {
  it('can be read aloud: it has tags, a title that is shown, and its language', async () => {
    const { bytes, pages } = await make({})
    const inside = opened(bytes)
    expect(pages).toBe(1)
    expect(inside).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(inside).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(inside).toContain('/DisplayDocTitle true')
    expect(inside).toContain('/Lang (en-GB)')
    expect(inside).toMatch(/pdfuaid:part>1</)
    expect(inside).toMatch(/dc:title>.*What we decided/s)
    for (const tag of ['/H1', '/P', '/Table', '/TH', '/TD']) expect(inside).toContain(`/S ${tag}\n`)
  })

  it('is the same, byte for byte, when nothing in it has changed', async () => {
    expect((await make({})).bytes).toEqual((await make({})).bytes)
  })

  it('is larger for whoever asked for large print', async () => {
    const text = 'A line of words that is as long as the page is wide, and longer. '.repeat(60)
    expect((await make({ text, large: true })).pages).toBeGreaterThan((await make({ text })).pages)
  })

  it('begins a list where somebody typed dashes, and keeps the lines of an address', async () => {
    const inside = opened(
      (await make({ text: 'We will\n\n- visit\n- write\n\n1 High Street\nNorthmere' })).bytes,
    )
    expect(inside.match(/\/S \/LI\n/g)).toHaveLength(2)
  })
})

describe('what somebody typed', () => {
  it.each([
    '#panic("no")',
    '#read("/house.typ")',
    '= not a heading',
    '$ sum $ *not bold* _no_ `raw` <label> @ref',
    '#import "@preview/x:1.0.0"',
    '\\u{41} \\ // comment /* open',
    "Zoë O'Brien-Łukasz",
    'اردو עברית Ελλάδα Україна',
    'new\r\nline\tand tab',
    '',
  ])('%j is words, never source', async (text) => {
    const made = await make({ text, title: text || 'No words' })
    expect(made).toMatchObject({ pages: 1, undrawn: [] })
    expect(opened(made.bytes).match(/\/S \/H1\n/g)).toHaveLength(1)
  })

  it('half a letter and a control sign do not spoil a document', async () => {
    expect(await make({ text: 'a\u0000b\u001bc\ud800d' })).toMatchObject({ pages: 1 })
  })

  it('a sign nobody here can draw becomes a box, and we say which it was', async () => {
    expect(await make({ text: 'A \u{13000} and \u{13001}\u{13000}.' })).toMatchObject({
      pages: 1,
      undrawn: ['\u{13000}', '\u{13001}'],
    })
  })
})

describe('a template that is wrong', () => {
  it('without a title is refused', () =>
    expect(make({}, 'Hello')).rejects.toThrow(/“a letter” could not be made: .*title/))

  it('with a picture nobody described is refused', () =>
    expect(
      make({}, letter + "#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\"))"),
    ).rejects.toThrow(/alt/))

  it('says what is wrong, and the next document is made all the same', async () => {
    const [wrong, right] = await Promise.allSettled([make({}, '#nothing-so-called'), make({})])
    expect(String(wrong.status === 'rejected' && wrong.reason)).toContain(
      '“a letter” could not be made: unknown variable: nothing-so-called',
    )
    expect(right.status).toBe('fulfilled')
  })

  it('cannot read a file of the machine', () =>
    expect(make({}, '#read("/../../../package.json")')).rejects.toThrow(/file not found|access/))
})

it('a hundred and twenty documents asked for at once all come, each its own', async () => {
  const all = await Promise.all(Array.from({ length: 120 }, (_, n) => make({ title: `Letter ${n} of 120` })))
  expect(all.map(({ bytes }, n) => opened(bytes).includes(`Letter ${n} of 120`))).not.toContain(false)
})
