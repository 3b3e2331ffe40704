/** One invented person of a demonstration. Other rooms give the same ids their memberships, children and cases. */
export type DemoPerson = {
  /** The account. */
  readonly id: string
  /** The person the account belongs to, as the people room will know them. */
  readonly personId: string
  readonly name: string
  readonly kind: 'staff' | 'professional' | 'family'
  readonly role: string
  /** The council team, school or service they belong to; families have none. */
  readonly team?: string
  /** What this person would come here to do, in a few words. */
  readonly does: string
}

const person = (number: number, rest: Omit<DemoPerson, 'id' | 'personId'>): DemoPerson => ({
  id: idOf('a', number),
  personId: idOf('b', number),
  ...rest,
})

/** A UUID that says at a glance it was made up for a demonstration. */
const idOf = (kind: 'a' | 'b', number: number): string =>
  `de300000-0000-4000-${kind}000-${String(number).padStart(12, '0')}`

/** Everybody here is invented. Numbers are never used again for somebody else. */
export const demoPeople: readonly DemoPerson[] = [
  person(1, {
    name: 'Rosalind Achterberg',
    kind: 'family',
    role: 'family member',
    does: 'Follows her son’s assessment and answers the draft plan',
  }),
  person(2, {
    name: 'Idris Tallentire',
    kind: 'family',
    role: 'young person',
    does: 'Is 17, and says for himself what should be in his plan',
  }),
  person(33, {
    name: 'Philippa Ravenscroft-Udo',
    kind: 'family',
    role: 'family member',
    does: 'Reads her daughter’s final plan, in full and in Easy Read',
  }),
  person(3, {
    name: 'Marguerite Oyelaran',
    kind: 'professional',
    role: 'SENCO',
    team: 'Larkfield Primary School',
    does: 'Keeps the school’s register and asks for help',
  }),
  person(4, {
    name: 'Callum Birtwhistle',
    kind: 'professional',
    role: 'class teacher',
    team: 'Larkfield Primary School',
    does: 'Writes what was tried in class and what came of it',
  }),
  person(5, {
    name: 'Priti Hallworth',
    kind: 'professional',
    role: 'early-years practitioner',
    team: 'Acorn Bank Nursery',
    does: 'Runs a small nursery and asks for a Portage visit',
  }),
  person(6, {
    name: 'Sunniva Drake',
    kind: 'staff',
    role: 'service practitioner',
    team: 'Portage and early years',
    does: 'Visits families at home',
  }),
  person(7, {
    name: 'Tobias Okonjo-Lund',
    kind: 'staff',
    role: 'service lead',
    team: 'Portage and early years',
    does: 'Shares out requests and watches the waiting list',
  }),
  person(8, {
    name: 'Dr Henrietta Voss',
    kind: 'professional',
    role: 'advice-giver',
    team: 'Educational psychology',
    does: 'Writes advice for an assessment',
  }),
  person(9, {
    name: 'Jerome Pettifer',
    kind: 'staff',
    role: 'EHC coordinator',
    team: 'EHC team north',
    does: 'Looks after about two hundred children’s cases',
  }),
  person(10, {
    name: 'Anneliese Quarshie',
    kind: 'staff',
    role: 'EHC manager',
    team: 'EHC team north',
    does: 'Sees what is late, and shares the work out',
  }),
  person(11, {
    name: 'Gwendolyn Marsh-Adeyemi',
    kind: 'staff',
    role: 'panel member',
    team: 'Decision panel',
    does: 'Reads the papers before the panel meets',
  }),
  person(12, {
    name: 'Emrys Castellane',
    kind: 'staff',
    role: 'business support',
    team: 'EHC business support',
    does: 'Takes in the post and sends letters out',
  }),
  person(13, {
    name: 'Bettina Langridge',
    kind: 'staff',
    role: 'content editor',
    team: 'Local Offer team',
    does: 'Checks listings and answers what people report',
  }),
  person(14, {
    name: 'Osric Fennimore',
    kind: 'staff',
    role: 'privacy officer',
    team: 'Information governance',
    does: 'Sees who looked, and why',
  }),
  person(15, {
    name: 'Lucasta Wren',
    kind: 'staff',
    role: 'administrator',
    team: 'Systems',
    does: 'Invites people and keeps teams up to date',
  }),
  person(18, {
    name: 'Dr Kofi Abernethy-Roth',
    kind: 'professional',
    role: 'advice-giver',
    team: 'Community paediatrics',
    does: 'Gives health advice, often from the notes',
  }),
  person(19, {
    name: 'Delphine Osterhaus',
    kind: 'professional',
    role: 'advice-giver',
    team: 'Children’s social care',
    does: 'Gives social care advice',
  }),
  person(31, {
    name: 'Halvard Nnamdi',
    kind: 'staff',
    role: 'panel member',
    team: 'Decision panel',
    does: 'Stands aside where he knows the family',
  }),
  person(32, {
    name: 'Ottoline Greave',
    kind: 'staff',
    role: 'privacy officer',
    team: 'Information governance',
    does: 'Agrees, or not, before an old record is destroyed',
  }),
  person(41, {
    name: 'Dr Leopoldine Achebe-Moss',
    kind: 'professional',
    role: 'advice-giver',
    team: 'Health body',
    does: 'Reads the plans that are sent to the health body, and sees to the health help in them',
  }),
]
