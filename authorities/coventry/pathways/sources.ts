/** Where Coventry's facts were read. */
export const localOfferSearch = {
  url: 'https://www.coventry.gov.uk/homepage/1108/coventrys_special_educational_needs_and_disability_send_local_offer_-_search_results?your-area-keyword=senco&your-area-postcode=&your-area-radius=5',
  read: 'stored copy, 2026-11',
}

/** Whom a family can turn to, so that somebody asks for them. */
export const nurserySenco = {
  say: 'the SENCO at your child’s nursery or school',
  when: { place: ['childcare' as const, 'school' as const] },
}
export const healthVisitor = { say: 'your health visitor', when: { place: ['home' as const] } }
export const schoolSenco = { say: 'the SENCO at your child’s school; school reception can put you in touch' }
