/** One spelling of a name or an address line, as `documents.key` in the database makes it: O’Connor is oconnor. */
export const keyOf = (said: string): string =>
  said
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\s'’‘`´.,/()-]/g, '')
