import type { Provenance } from '../duty.ts'
import { secondary } from '../sources.ts'

/** A part every plan must show separately: SEND Regulations 2014, regulation 12(1). */
export type PlanSection = {
  readonly section: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H1' | 'H2' | 'I' | 'J' | 'K'
  readonly holds: string
  /** `binding`: the Tribunal orders. `recommendation`: it advises. */
  readonly appeal: 'binding' | 'recommendation' | 'none'
  readonly note?: string
  readonly provenance: Provenance
  readonly checkedOn: string | null
}

const row = (
  section: PlanSection['section'],
  holds: string,
  appeal: PlanSection['appeal'],
  note?: string,
): PlanSection => ({ section, holds, appeal, ...(note === undefined ? {} : { note }), ...secondary })

export const planSections: readonly PlanSection[] = [
  row('A', 'views, interests and hopes of the child and parents, or the young person', 'none'),
  row('B', 'special educational needs', 'binding'),
  row('C', 'health needs linked to those needs', 'recommendation'),
  row('D', 'social care needs linked to those needs, or to a disability', 'recommendation'),
  row('E', 'outcomes', 'none'),
  row(
    'F',
    'special educational provision',
    'binding',
    'Detailed, specific and normally in numbers (SEND Code of Practice 2015, paragraph 9.69). Health or social care provision that educates or trains belongs here (section 21(5)).',
  ),
  row('G', 'health provision', 'recommendation', 'The health body must agree it (regulation 12(2)).'),
  row(
    'H1',
    'social care provision for an under-18 under section 2 of the Chronically Sick and Disabled Persons Act 1970',
    'recommendation',
  ),
  row('H2', 'any other social care provision', 'recommendation'),
  row(
    'I',
    'the school or other setting by name and type, or the type alone',
    'binding',
    'Blank in the draft (section 38(5)).',
  ),
  row('J', 'what a direct payment for education is to secure', 'none'),
  row('K', 'the advice, as appendices', 'none', 'Regulation 12(4).'),
]
