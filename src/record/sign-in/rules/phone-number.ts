/** A mobile number as the world writes it (+44…), from how people write it; a number without a country is British. */
export const ukFirst = (typed: string): string | null => {
  const bare = typed.replace(/\(0\)/g, '').replace(/[\s().-]/g, '')
  const whole = bare.startsWith('00') ? `+${bare.slice(2)}` : bare.replace(/^0(?=7)/, '+44')
  if (whole.startsWith('+44')) return /^\+447\d{9}$/.test(whole) ? whole : null
  return /^\+\d{7,15}$/.test(whole) ? whole : null
}
