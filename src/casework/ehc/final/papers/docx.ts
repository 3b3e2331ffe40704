import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Paper } from './paper.ts'

/** A paper as a Word document, to be changed and sent back: real headings, lists and tables, its language and title. */
export const docxOf = async (paper: Paper, council: string): Promise<Uint8Array> => {
  const document = new Document({
    title: paper.title,
    creator: council,
    lastModifiedBy: council,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: paper.large ? 36 : 24, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 160, line: 320 } },
        },
      },
    },
    sections: [{ footers: { default: footer(paper.foot) }, children: bodyOf(paper) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const bodyOf = ({ title, about, parts }: Paper) => [
  new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
  ...about.map(
    ([label, value]) =>
      new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)] }),
  ),
  ...parts.flatMap(({ heading, level, blocks }) => [
    new Paragraph({ text: heading, heading: level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 }),
    ...blocks.flatMap(elements),
  ]),
]

const elements = (block: Block): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'words':
      return [
        ...(block.label === null
          ? []
          : [new Paragraph({ children: [new TextRun({ text: block.label, bold: true })], keepNext: true })]),
        ...block.text
          .split(/\n+/)
          .filter((line) => line.trim() !== '')
          .map((line) => new Paragraph(drawable(line))),
      ]
    case 'list':
      return block.items.map((item) => new Paragraph({ text: drawable(item), bullet: { level: 0 } }))
    case 'table':
      return [tableOf(block.head, block.rows), new Paragraph('')]
  }
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: lines,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cellOf(text, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((text) => cellOf(text, false)) })),
    ],
  })

const cellOf = (text: string, bold: boolean): TableCell =>
  new TableCell({
    children: text
      .split(/\n+/)
      .map((line) => new Paragraph({ children: [new TextRun({ text: drawable(line), bold })] })),
  })

const line = { style: BorderStyle.SINGLE, size: 4, color: '767676' } as const
const lines = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
}

const footer = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ children: [`${text}, page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

/** Half letters and control signs that XML cannot hold are left out. */
const drawable = (text: string): string => text.toWellFormed().replace(/(?![\t])\p{Cc}/gu, '')
