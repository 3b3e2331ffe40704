/**
 * JSON that may stand inside `<script type="application/ld+json">`: nothing in it can end the script, begin a
 * comment, or be a line end to an old browser, and it still reads back as the same value.
 */
export const jsonForScript = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
