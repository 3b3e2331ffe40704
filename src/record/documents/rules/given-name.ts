/** What a sender called a file, as text to show: no path, no control or turning-around characters, not too long. */
export const cleanName = (given: string): string => {
  const name = given.split(/[\\/]/).at(-1) ?? ''
  const bare = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>]/gu, '')
    .trim()
  return Array.from(bare).slice(0, 120).join('')
}

/** The name a file leaves under: ours, so that it says nothing of a child and runs nowhere. */
export const ownName = (documentId: string, number: number, ending: string): string =>
  `document-${documentId.slice(0, 8)}-${number}.${ending}`
