// Documents on paper and on screen: a template and data in, a tagged PDF out.

export { makePdf, type Pdf } from './make-pdf.ts'
