/** "20 months old", "4 years and 6 months old": in months while people count so, to the second birthday. */
export const ageInWords = (months: number): string => {
  if (months < 24) return `${counted(months, 'month')} old`
  const [years, over] = [Math.floor(months / 12), months % 12]
  return over === 0 ? `${years} years old` : `${years} years and ${counted(over, 'month')} old`
}

const counted = (many: number, unit: string): string => `${many} ${unit}${many === 1 ? '' : 's'}`
