import { makePdf, type Pdf } from '#kit/pdf'
import type { Certificate } from '../../store/shown.ts'
import { countsOf, endOf, factsOf } from './view.tsx'
import { words } from './words.ts'

/** The same on paper, for whoever audits: it names nobody. */
export const certificatePaper = (certificate: Certificate): Promise<Pdf> => {
  const data = {
    title: words.title,
    facts: factsOf(certificate),
    counts: [[words.kind, words.rows], ...countsOf(certificate)],
    end: endOf(certificate),
  }
  return makePdf('certificate of destruction', template, data)
}

const template = String.raw`#import "/house.typ": *
#show: house

= #data.title

#for (label, said) in data.facts [*#label:* #said #linebreak()]

#table(
  columns: (1fr, auto),
  stroke: 0.5pt + luma(120),
  inset: 5pt,
  align: (left, right),
  table.header(..data.counts.first().map(word => strong(word))),
  ..data.counts.slice(1).flatten(),
)

#for line in data.end { par(line) }
`
