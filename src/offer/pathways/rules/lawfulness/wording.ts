import { aboutAssessments, anywhere, type Wording } from './wording-table.ts'

export type UnlawfulWording = {
  /** Which kind of wording it is. */
  readonly id: string
  readonly sentence: string
  /** A plain sentence with the law. */
  readonly problem: string
}

/**
 * Sentences that put a condition on an EHC needs assessment, or shut out a group. It is a reader's help, not a judge:
 * it can be wrong both ways. `alwaysAbout` reads a whole text as being about assessments.
 */
export const unlawfulWording = (text: string, alwaysAbout = false): UnlawfulWording[] => {
  const sentences = sentencesOf(text)
  return sentences.flatMap((sentence, at) => {
    const about = alwaysAbout || isAbout(sentence) || isAbout(sentences[at - 1] ?? '')
    const [found] = [...(about ? aboutAssessments : []), ...anywhere].filter((wording) =>
      fits(wording, sentence),
    )
    return found
      ? [{ id: found.id, sentence, problem: `“${sentence}” These words ${found.says} (${found.law}).` }]
      : []
  })
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

const isAbout = (sentence: string): boolean =>
  /\bEHC|education,? health (and|&) care|(statutory|needs) assessment|\bassessment request|request (for|an) (an )?assessment|\b(the|a|legal) plan is (issued|made)/i.test(
    sentence,
  )

const fits = ({ when, unless }: Wording, sentence: string): boolean =>
  when.every((pattern) => pattern.test(sentence)) && !unless?.test(sentence)
