import { inflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '#documents'
import { planSections } from '#law'
import { inventedPlan, onPaper } from '../proof/invented-plan.ts'
import { docxOf } from './docx.ts'
import { easyReadPaper } from './easy-read-paper.ts'
import { pdfOf } from './pdf.ts'
import { planPaper } from './plan-paper.ts'

const plan = inventedPlan(8)
const paper = planPaper(onPaper(plan))

/** Every object of a PDF, its streams opened. */
const insideOf = (bytes: Uint8Array): string => {
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

/** One file of a zip, by its central directory. */
const fileIn = (bytes: Uint8Array, name: string): string => {
  const file = Buffer.from(bytes)
  for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4)) {
    const [nameLength, method, size] = [
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
    ]
    if (file.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const held = file.subarray(start, start + size)
    return (method === 0 ? held : inflateRawSync(held)).toString('utf8')
  }
  return ''
}
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

describe('a plan on paper', () => {
  it('has each section the law lists, by itself and in the law’s order', () =>
    expect(paper.parts.map(({ heading }) => /^Section (\w+):/.exec(heading)?.[1])).toEqual(
      planSections.map(({ section }) => section),
    ))

  it('says where each need comes from, and which needs each line of help is for', () => {
    const text = JSON.stringify(paper)
    expect(text).toContain('Dr Voss, educational psychologist')
    expect(text).toContain('B1, E1')
  })

  it('as a draft names no school, whatever the plan holds', () => {
    const draft = JSON.stringify(planPaper(onPaper(plan, { isDraft: true })))
    expect(draft).not.toContain('Larkfield')
    expect(draft).toContain('Left blank')
  })

  it('has nobody’s name at the foot of its pages', () => expect(paper.foot).not.toMatch(/Tamsin/))

  it('says “None” in a section with nothing in it: an empty section is not a missing one', () => {
    const none = planPaper(onPaper(inventedPlan(1))).parts.find(({ heading }) =>
      heading.startsWith('Section C'),
    )
    expect(none?.blocks).toEqual([{ kind: 'words', label: null, text: 'None.' }])
  })
})

describe('as PDF/UA-1', () => {
  it('is tagged: one title, a heading for each section, a row of headings for each table', async () => {
    const inside = insideOf((await pdfOf('a plan', paper)).bytes)
    expect(inside).toMatch(/pdfuaid:part>1</)
    expect(inside).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(inside).toContain('/Lang (en-GB)')
    expect(inside).toMatch(/dc:title>.*Education, health and care plan for Tamsin/s)
    const tables = paper.parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
    expect(count(inside, /\/S \/H1\n/g)).toBe(1)
    expect(count(inside, /\/S \/H2\n/g)).toBe(planSections.length)
    expect(count(inside, /\/S \/Table\n/g)).toBe(tables.length)
    expect(count(inside, /\/S \/THead\n/g)).toBe(tables.length)
    const cells = tables.reduce((sum, block) => sum + (block.kind === 'table' ? block.head.length : 0), 0)
    expect(count(inside, /\/S \/TH\n/g)).toBe(cells)
  })

  it('can be read again by the check that looks through whatever leaves the house', async () => {
    const { body } = wordsOf('pdf', Buffer.from((await pdfOf('a plan', paper)).bytes))
    for (const words of [
      'Tamsin Orrell-Baxendale',
      'Larkfield Primary School',
      'Reading taught step by step',
    ])
      expect(body.replace(/\s+/g, ' ')).toContain(words)
  })
})

describe('as a Word document', () => {
  it('has its title and language, real headings, and tables whose first row is repeated as headings', async () => {
    const bytes = await docxOf(paper, 'Northmere Council')
    const [document, styles, core] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map(
      (name) => fileIn(bytes, name),
    )
    expect(core).toContain('<dc:title>Education, health and care plan for Tamsin Orrell-Baxendale</dc:title>')
    expect(core).toContain('<dc:creator>Northmere Council</dc:creator>')
    expect(styles).toMatch(/<w:lang w:val="en-GB"/)
    expect(count(document!, /<w:pStyle w:val="Heading1"\/>/g)).toBe(1)
    expect(count(document!, /<w:pStyle w:val="Heading2"\/>/g)).toBe(planSections.length)
    const tables = count(document!, /<w:tbl>/g)
    expect(tables).toBeGreaterThan(5)
    expect(count(document!, /<w:tblHeader\/>/g)).toBe(tables)
  })

  it('keeps what somebody typed as words', async () => {
    const odd = { ...plan, familySays: 'Zoë & “her” <dog>\u0000' }
    const document = fileIn(await docxOf(planPaper(onPaper(odd)), 'Northmere Council'), 'word/document.xml')
    expect(document).toContain('Zoë &amp; “her” &lt;dog&gt;<')
  })
})

describe('in Easy Read', () => {
  const easy = easyReadPaper(plan, {
    name: 'Tamsin',
    reference: 'RQ-1',
    madeOn: '2 March 2026',
    reviewBy: '1 March 2027',
  })

  it('says whose plan it is, what helps, who does it, how often, and when it is looked at again', () => {
    const text = JSON.stringify(easy)
    for (const words of [
      'This plan is for Tamsin.',
      'What helps',
      'A teaching assistant',
      '5 times a week, 20 minutes',
      '1 March 2027',
    ])
      expect(text).toContain(words)
  })

  it('is in large print, and tagged like the rest', async () => {
    expect(easy.large).toBe(true)
    expect(insideOf((await pdfOf('easy read', easy)).bytes)).toMatch(/pdfuaid:part>1</)
  })
})
