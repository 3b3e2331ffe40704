/**
 * A link that is safe to print: http, https, mailto, tel, sms, or an address on this site.
 * Anything else (a `javascript:` link from an imported row) becomes undefined, so no link is made.
 */
export const href = (address: string): string | undefined => {
  const clean = address.trim()
  if (/^(https?:\/\/|mailto:|tel:|sms:)/i.test(clean)) return clean
  if (/^[/?#]/.test(clean) && !clean.startsWith('//') && !clean.startsWith('/\\')) return clean
  return undefined
}
