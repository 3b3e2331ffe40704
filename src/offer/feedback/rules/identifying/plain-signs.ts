/**
 * The same text, sign for sign and just as long, with every kind of space, dash, digit and apostrophe made the plain
 * one: a number copied from a web page is the same number.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => String((digit.charCodeAt(0) % 16) % 10))
