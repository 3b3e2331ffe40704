/** Between two pages of a PDF in its words. Any search takes it for a space. */
export const pageBreak = '\n\f'

/** Before each title, bookmark or note that stands on no page. */
export const notesBreak = '\n\f\f'

/** The words of a paper, page by page; one page where it has none, as a letter in Word. */
export const pagesIn = (body: string): readonly string[] =>
  body
    .split('\f\f')[0]!
    .split('\f')
    .map((page) => page.trim())
