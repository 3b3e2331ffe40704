/**
 * Days of the yearly SEN2 return (special educational needs survey), as published for each year:
 * https://www.gov.uk/guidance/special-educational-needs-survey, changed 26 September 2025. Keyed by the year
 * it is taken in; the return covers the calendar year before.
 */
export const returnDates: Readonly<Record<number, { readonly census: string; readonly due: string }>> = {
  2025: { census: '2025-01-16', due: '2025-03-14' },
  2026: { census: '2026-01-15', due: '2026-03-12' },
  2027: { census: '2027-01-21', due: '2027-03-11' },
}
