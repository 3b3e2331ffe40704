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
#let cell(written) = {
  let lines = written.split("\n").map(line => line.trim()).filter(line => line != "")
  lines.join(linebreak())
}
#let widths = (
  "3": (auto, 3fr, 1.5fr),
  "4": (auto, 1.2fr, 3fr, 1.5fr),
  "6": (auto, 3fr, 2fr, 2.2fr, 1.1fr, 1.6fr),
)

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
      table(
        columns: widths.at(str(block.head.len()), default: block.head.len()),
        stroke: 0.5pt + luma(120),
        inset: 5pt,
        table.header(..block.head.map(word => strong(word))),
        ..block.rows.flatten().map(word => cell(word)),
      )
    }
  }
}
`
