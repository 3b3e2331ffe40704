/** `yes` and `no` and their short forms; null when it is something else. */
export const yesOrNo = (told: string | undefined): boolean | null | undefined => {
  if (told === undefined) return undefined
  if (/^(yes|y|true|1)$/i.test(told)) return true
  return /^(no|n|false|0)$/i.test(told) ? false : null
}

export const several = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[;|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
