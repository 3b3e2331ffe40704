/** `09:05` as people say it: 9:05am. */
export const inClockWords = (time: string): string => {
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3, 5)] as const
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes}${hours < 12 ? 'am' : 'pm'}`
}
