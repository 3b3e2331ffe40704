/**
 * Why a message came back, in words of ours: what the other side wrote may hold an address or more, and is not kept.
 * Status codes: RFC 3463, and the registry of them.
 */
export const whyItCameBack = (status: string | null): string =>
  reasons.find(([shape]) => shape.test(status ?? ''))?.[1] ?? 'It came back. The other side did not say why.'

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^5\.1\.(1|2|3|6|10)$/, 'There is no such e-mail address.'],
  [/^[45]\.2\.2$/, 'Their mailbox is full.'],
  [/^[45]\.2\./, 'Their mailbox takes no messages.'],
  [/^[45]\.3\.4$|^5\.2\.3$/, 'It was too large for their mailbox.'],
  [/^[45]\.7\./, 'Their mail provider refused it.'],
  [/^4\./, 'Their mail provider could not be reached for days.'],
]
