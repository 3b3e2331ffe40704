/** Something from a file, before anyone has checked it: any field may be missing, empty or wrong. */
export type Told = { readonly [field: string]: unknown }

export const isGroup = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const groupOf = (value: unknown): Told => (isGroup(value) ? value : {})

/** Text with something in it. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** The groups in a list; what is no list has none. */
export const groupsOf = (value: unknown): Told[] => (Array.isArray(value) ? value.filter(isGroup) : [])

/** The texts in a list. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => textOf(one) ?? []) : []

/** `12` and `"12"` are both twelve. Anything else stays as it is, for the check to refuse. */
export const numberOf = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value

/** Text with no tags in it: some feeds send pieces of web page. */
export const withoutTags = (value: unknown): unknown =>
  typeof value === 'string' && /<\/?[a-z][^<>]*>|&(amp|nbsp|quot|#39);/i.test(value)
    ? value
        .replace(/<br\s*\/?>|<\/(p|div|li|h\d)>/gi, '\n')
        .replace(/<[^<>]*>/g, '')
        .replace(/&nbsp;/g, ' ')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&')
        .replace(/\n{3,}/g, '\n\n')
    : value
