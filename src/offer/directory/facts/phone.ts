/**
 * What a phone rings: `tel:+442476831614` (RFC 3966). Null for anything that is not one plain number, so that
 * nobody rings a stranger; the page then shows the text as it stands.
 */
export const phoneHref = (number: string): string | null => {
  const [, main = '', extension] =
    /^([+\d\s().-]+?)(?:\s*(?:ext|extension|x)\.?\s*(\d{1,6}))?$/i.exec(number.trim()) ?? []
  const dialled = international(main.replace(/\(0\)/, '').replace(/[^\d+]/g, ''))
  return dialled && `tel:${dialled}${extension ? `;ext=${extension}` : ''}`
}

const international = (digits: string): string | null => {
  if (/^(\+|00)44\d{9,10}$/.test(digits)) return `+44${digits.replace(/^(\+|00)44/, '')}`
  if (/^0[1-9]\d{8,9}$/.test(digits)) return `+44${digits.slice(1)}`
  // Numbers that work as they are: 999, 111, 116 123, 0800 1111, and 18001 for Relay UK before a full number.
  if (/^(999|112|111|119|101|105|116\d{3}|08001111)$/.test(digits)) return digits
  if (/^1800[12]0[1-9]\d{8,9}$/.test(digits)) return digits
  return /^\+[1-9]\d{6,13}$/.test(digits) && !digits.startsWith('+44') ? digits : null
}
