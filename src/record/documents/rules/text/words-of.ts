import type { Kind } from '../kinds.ts'
import { htmlText } from './html-text.ts'
import { officeText } from './office-text.ts'
import { pdfText } from './pdf-text.ts'

/** What the check before a release can read of a file, and what it cannot: that, a person must look at. */
export type Words = { readonly body: string; readonly unread: readonly Unread[] }

export type Unread =
  | 'it is a picture'
  | 'it has pictures inside'
  | 'a page is a picture'
  | 'its letters are kept in a way we cannot read'

export const wordsOf = (kind: Kind | 'html', bytes: Buffer): Words => {
  switch (kind) {
    case 'text':
      return { body: bytes.toString('utf8'), unread: [] }
    case 'html':
      return { body: htmlText(bytes.toString('utf8')), unread: [] }
    case 'pdf':
      return pdfText(bytes)
    case 'docx':
    case 'xlsx':
    case 'odt':
      return officeText(kind, bytes)
    case 'png':
    case 'jpeg':
      return { body: '', unread: ['it is a picture'] }
  }
}
