import { makePdf, type Pdf } from '#kit/pdf'
import type { Paper } from './paper.ts'

/** A paper as PDF/UA-1: headings, lists and tables are tagged, and each table has a row of headings. */
export const pdfOf = (name: string, paper: Paper): Promise<Pdf> => makePdf(name, template, paper)

/** The same template for every paper: what differs is data. Wide tables get narrow letters, not narrow edges. */
const template = String.raw`#import "/house.typ": *
#show: house.with(margin: 2cm)
#set heading(numbering: none)
#show table: set text(size: 0.85em)
#show table: set par(leading: 0.6em)
// A line of help is read as one, and goes to the next page whole; one that could fill a page may be parted.
#let parted(block) = block.rows.flatten().any(word => word.len() > 600)
#let cell(written) = {
  let lines = written.split("\n").map(line => line.trim()).filter(line => line != "")
  lines.join(linebreak())
}
// A column is as wide as what stands in it asks for: the help itself has room, and an empty column takes little.
#let widths(block) = range(block.head.len()).map(at => {
  let longest = calc.max(int(0.7 * block.head.at(at).len()), ..block.rows.map(row => row.at(at).len()))
  if at == 0 and longest < 14 { auto } else { calc.max(1.0, calc.min(4.0, calc.sqrt(longest) / 4)) * 1fr }
})

= #data.title

#for (label, value) in data.about [*#label:* #value #linebreak()]

#if data.at("contents", default: none) != none { outline(title: data.contents, depth: 2) }

#for part in data.parts {
  if data.at("contents", default: none) != none and part.level == 1 { pagebreak(weak: true) }
  heading(level: part.level + 1, part.heading)
  for block in part.blocks {
    if block.kind == "words" {
      if block.label != none { par(strong(block.label)) }
      prose(block.text)
    } else if block.kind == "list" {
      list(..block.items.map(item => cell(item)))
    } else {
      set table.cell(breakable: parted(block))
      table(
        columns: widths(block),
        stroke: 0.5pt + luma(120),
        inset: 5pt,
        table.header(..block.head.map(word => strong(word))),
        ..block.rows.flatten().map(word => cell(word)),
      )
    }
  }
}
`
