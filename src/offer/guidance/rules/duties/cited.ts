import type { OfferDuty, OfferDutyProvenance } from '../duties.ts'

type Cited = Pick<OfferDuty, 'group' | 'cite' | 'url' | 'provenance'>
type More = Pick<OfferDuty, 'mentions' | 'alsoListings' | 'restsOn'> & { kind?: 'do' }

export const duty = (id: string, cited: Cited, asks: string, more: More = {}): OfferDuty => ({
  id,
  ...cited,
  kind: 'tell',
  asks,
  ...more,
})

export const section = (subsection: string, provenance: OfferDutyProvenance): Cited => ({
  group: 'act',
  cite: `Children and Families Act 2014, section ${subsection}`,
  url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/30',
  provenance,
})

export const regulation = (number: string, provenance: OfferDutyProvenance): Cited => ({
  group: 'regulations',
  cite: `SEND Regulations 2014, regulation ${number}`,
  url: `https://www.legislation.gov.uk/uksi/2014/1530/regulation/${number}`,
  provenance,
})

export const schedule2 = (paragraph: string, provenance: OfferDutyProvenance): Cited => ({
  group: 'schedule',
  cite: `SEND Regulations 2014, Schedule 2, paragraph${paragraph.includes(' ') ? 's' : ''} ${paragraph}`,
  url: 'https://www.legislation.gov.uk/uksi/2014/1530/schedule/2',
  provenance,
})

export const code = (paragraph: string, provenance: OfferDutyProvenance): Cited => ({
  group: 'code',
  cite: `SEND Code of Practice 2015, ${paragraph.startsWith('chapter') ? '' : 'paragraph '}${paragraph}`,
  url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
  provenance,
})

export const read = 'read in a public copy'
export const secondary = 'read in a secondary source'
export const unread = 'not read at source'
/** What it asks was read; which paragraph asks it was not. */
export const unchecked = 'number to be checked'
