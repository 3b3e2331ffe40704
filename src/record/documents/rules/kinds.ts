/** What we take: told by what a file is made of, never by what it is called. */
export const kinds = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', ending: 'odt' },
  png: { mediaType: 'image/png', ending: 'png' },
  jpeg: { mediaType: 'image/jpeg', ending: 'jpg' },
  text: { mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
} as const satisfies Record<string, { readonly mediaType: string; readonly ending: string }>

export type Kind = keyof typeof kinds

/** Twenty megabytes: a long scanned report. */
export const largestFile = 20 * 1024 * 1024

/** Why a file is not taken. */
export type FileFault =
  | 'empty'
  | 'too big'
  | 'not a kind we take'
  | 'an older kind of Office file'
  | 'damaged'
  | 'locked'
  | 'macros'
  | 'does things by itself'
  | 'hides another file'
  | 'too big once opened'
  | 'unsafe names inside'
