/**
 * What a person typed, made safe to keep and to show again: one kind of line break, no control characters, and
 * no marks that turn the direction of the text round them (they can make a name read as another).
 */
export const cleanText = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unseen, '')

/** As people count: an accented letter or a plain emoji is one. */
export const lengthOf = (text: string): number => Array.from(text.normalize('NFC')).length

// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g
