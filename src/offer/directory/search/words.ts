/** Lower case without accents or apostrophes, so that "Children’s café" and "childrens cafe" are one. */
export const fold = (text: string): string => {
  if (isAscii(text)) return text.toLowerCase().replaceAll("'", '')
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
}

/** The folded words of a text, in order. Everything that is not a letter or a digit parts them, hyphens too. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Name words in a form that sorts as people expect: folded, single spaces. */
export const sortable = (name: string): string => words(name).join(' ')

/** Sorts like the first ten characters of `sortable`, but compares as one number. */
export const sortKey = (sortableName: string): number => {
  let key = 0
  let open = true
  for (let at = 0; at < 10; at++) {
    const place = open && at < sortableName.length ? rankOf(sortableName.charCodeAt(at)) : 0
    if (place === otherLetter) open = false
    key = key * (otherLetter + 1) + place
  }
  return key
}

const otherLetter = 38

const rankOf = (code: number): number => {
  if (code === 32) return 1
  if (code >= 48 && code <= 57) return code - 46
  if (code >= 97 && code <= 122) return code - 85
  return otherLetter
}

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
