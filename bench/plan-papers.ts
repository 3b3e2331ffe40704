/**
 * Goal: a plan of forty pages is a tagged PDF within half a second, and a Word document within as long, so that an
 * officer who sends a plan waits for neither. The floor is the same words copied. The first PDF starts the typesetter
 * and is not counted.
 */
import { docxOf } from '../src/casework/ehc/final/papers/docx.ts'
import { pdfOf } from '../src/casework/ehc/final/papers/pdf.ts'
import { planPaper } from '../src/casework/ehc/final/papers/plan-paper.ts'
import { inventedPlan, onPaper } from '../src/casework/ehc/final/proof/invented-plan.ts'
import { printClaim } from './claim.ts'

const goal = 500
const pagesWanted = 40
const rounds = 9

/** The best of several: what the code can do when the machine has nothing else to do. */
const bestOf = async (work: (round: number) => Promise<unknown>): Promise<number> => {
  const took: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await work(round)
    took.push(performance.now() - started)
  }
  return Math.min(...took)
}

/** Each round another child, so that nothing is answered from memory. */
const paperOf = (round: number) =>
  planPaper(onPaper(inventedPlan(size), { name: `Child ${round}`, reference: `RQ-${round}` }))

let size = 40

/** Prints one line a claim; true if every goal is met. */
export const run = async (): Promise<boolean> => {
  let pages = (await pdfOf('a plan', paperOf(-1))).pages
  while (pages < pagesWanted) {
    size += 10
    ;({ pages } = await pdfOf('a plan', paperOf(-1)))
  }
  const pdf = await bestOf((round) => pdfOf('a plan', paperOf(round)))
  const docx = await bestOf((round) => docxOf(paperOf(round), 'A council'))
  const copied = await bestOf((round) => Promise.resolve(JSON.stringify(structuredClone(paperOf(round)))))
  const claim = (what: string, took: number) =>
    printClaim({
      goal: `a plan of ${pagesWanted} pages as ${what} within ${goal} ms`,
      ours: `${took.toFixed(0)} ms, ${pages} pages`,
      peer: `the words copied ${copied.toFixed(1)} ms`,
      ratio: (took / copied).toFixed(0),
      pass: took <= goal,
    })
  return [claim('PDF/UA-1', pdf), claim('DOCX', docx)].every(Boolean)
}

if (import.meta.main) process.exit((await run()) ? 0 : 1)
