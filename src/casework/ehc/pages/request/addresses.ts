/** No address holds anything about anybody: a question's name, and whether to go back to the check, are all. */
export const home = '/ask-for-an-assessment'
export const checkAt = `${home}/check`
export const sentAt = `${home}/sent`
export const filesAt = `${home}/files`
export const savedAt = `${home}/saved`
export const comeBackAt = `${home}/come-back`
export const onPaperAt = `${home}/on-paper`
export const leaveAt = `${home}/leave`
export const yourRequestAt = '/your-request'
export const yourViewsAt = `${yourRequestAt}/tell-us`
export const yourFilesAt = `${yourRequestAt}/files`
export const assessAgainAt = `${yourRequestAt}/assess-again`
/** Where the code of a request leads to another assessment that followed it, and back. */
export const againAt = `${yourRequestAt}/again`
export const firstAt = `${yourRequestAt}/first`
export const datesFileAt = `${yourRequestAt}/dates.ics`

export const questionAt = (slug: string, then?: 'check'): string =>
  then ? `${home}/${slug}?then=check` : `${home}/${slug}`
