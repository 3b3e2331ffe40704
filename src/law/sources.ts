import type { Provenance } from './duty.ts'

type Source = { readonly cite: string; readonly url: string }
type Reading = { readonly provenance: Provenance; readonly checkedOn: string | null }

/** Special Educational Needs and Disability Regulations 2014, SI 2014/1530. */
export const regulation = (paragraph: string): Source => ({
  cite: `SEND Regulations 2014, regulation ${paragraph}`,
  url: `https://www.legislation.gov.uk/uksi/2014/1530/regulation/${numberIn(paragraph)}`,
})

/** Children and Families Act 2014, Part 3. */
export const section = (subsection: string): Source => ({
  cite: `Children and Families Act 2014, section ${subsection}`,
  url: `https://www.legislation.gov.uk/ukpga/2014/6/section/${numberIn(subsection)}`,
})

/** SEND code of practice: 0 to 25 years, January 2015: statutory guidance. */
export const code = (paragraph: string): Source => ({
  cite: `SEND Code of Practice 2015, paragraph ${paragraph}`,
  url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
})

/** Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, SI 2008/2699. */
export const tribunalRule = (paragraph: string): Source => ({
  cite: `First-tier Tribunal (Health, Education and Social Care Chamber) Rules 2008, rule ${paragraph}`,
  url: `https://www.legislation.gov.uk/uksi/2008/2699/article/${numberIn(paragraph)}`,
})

/** R (L, M and P) v Devon County Council. */
export const devonCase: Source = {
  cite: 'R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2022/493',
}

/** Special Educational Needs (Personal Budgets) Regulations 2014, SI 2014/1652. */
export const budgetRegulation = (paragraph: string): Source => ({
  cite: `SEN (Personal Budgets) Regulations 2014, regulation ${paragraph}`,
  url: `https://www.legislation.gov.uk/uksi/2014/1652/regulation/${numberIn(paragraph)}`,
})

/** Education Act 1996. */
export const educationAct = (subsection: string): Source => ({
  cite: `Education Act 1996, section ${subsection}`,
  url: `https://www.legislation.gov.uk/ukpga/1996/56/section/${numberIn(subsection)}`,
})

/** Special educational needs survey (SEN2): the Department for Education’s guide. */
export const surveyGuide: Source = {
  cite: 'Department for Education, special educational needs survey: guide, 26 September 2025',
  url: 'https://www.gov.uk/guidance/special-educational-needs-survey',
}

/** The wording itself was read, in a copy open to the public. */
export const read: Reading = { provenance: 'read in a public copy', checkedOn: '2026-11-23' }

/** Somebody else's account of it was read. */
export const secondary: Reading = { provenance: 'read in a secondary source', checkedOn: '2026-11-23' }

/** Nobody has read it at source yet. */
export const unread: Reading = { provenance: 'not read at source', checkedOn: null }

/** Part 3 of the Act and its Regulations began on this day. */
export const sincePart3 = { from: '2014-09-01' } as const

const numberIn = (paragraph: string): string => paragraph.replace(/(?<=^\d+[A-Z]*)(?![\dA-Z]).*$/, '')
