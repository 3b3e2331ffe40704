/** The last year group of each key stage: Education Act 2002 section 82, for key stages 1 to 4; 5 is sixth form. */
const lastYears = [2, 6, 9, 11, 13] as const

/** 0 before year 1, and null after year 13. */
export const keyStageOf = (yearGroup: number): number | null => {
  if (yearGroup < 1) return 0
  const at = lastYears.findIndex((last) => yearGroup <= last)
  return at === -1 ? null : at + 1
}

/** "years 3 to 6". */
export const yearsOf = (keyStage: number): string =>
  `years ${(lastYears[keyStage - 2] ?? 0) + 1} to ${lastYears[keyStage - 1]}`
