/**
 * The paragraphs of one page. Many a PDF sets each line by itself, so that an empty line stands between all of them: one
 * that goes on in small letters after no full stop is still the same paragraph.
 */
export const paragraphsIn = (page: string): readonly string[] => {
  const pieces = page
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const paragraphs: string[] = []
  for (const piece of pieces) {
    const before = paragraphs.at(-1)
    if (before !== undefined && goesOn(before, piece))
      paragraphs[paragraphs.length - 1] = `${before}\n${piece}`
    else paragraphs.push(piece)
  }
  return paragraphs.map((one) => one.replace(/-\n(?=\p{Ll})/gu, '').replace(/\s+/g, ' '))
}

const goesOn = (before: string, next: string): boolean =>
  !/[.!?:;]["”’)]?$/.test(before) && /^[\p{Ll}\d]/u.test(next) && !/^\d+[.)]\s/.test(next)
