import type { Provision } from './plan.ts'

/**
 * Words that show that a line of health or social care provision may educate or train. If it does, it is special
 * educational provision and belongs in section F (Children and Families Act 2014, section 21(5)); speech and language
 * therapy normally is (Code of Practice 9.74).
 */
const educates =
  /\b(?:teach(?:es|ing)?|taught|tutor(?:ed|ing)?|learn(?:s|ing)?|lessons?|classroom|curriculum|literacy|numeracy|phonics|reading|spelling|handwriting|homework|speech (?:and language )?therap(?:y|ist)|language skills|communication skills|social skills|study skills|life skills|travel training|toilet training|mobility training|social stories|concentration|attention skills|independence skills|emotional literacy|(?:in|at) (?:school|college|nursery|class))\b|\btrain(?:s|ed|ing)? (?:him|her|them|the child|the young person)\b|\b(?:skills|independence) training\b/i

/** Those who are taught here are grown-ups, so that the child is safe: that educates no child. */
const teachesOthers =
  /\b(?:train(?:s|ed|ing)?|teach(?:es|ing)?|taught|learn(?:s|ing)?)\b[^.;]{0,30}\b(?:staff|parents?|mother|father|carers?|family|adults?|assistants?|teachers?|school nurse)\b|\b(?:staff|parents?|carers?|family)\b[^.;]{0,20}\b(?:are|is|be) (?:trained|taught)\b/i

/** The words that say so; null where nothing does, and for what is in section F already. */
export const mayEducate = ({
  section,
  what,
}: Pick<Provision, 'section' | 'what'>): { readonly said: string } | null => {
  if (section === 'F') return null
  const rest = what.replace(new RegExp(teachesOthers, 'gi'), ' ')
  const said = educates.exec(rest)?.[0]
  return said === undefined ? null : { said }
}
