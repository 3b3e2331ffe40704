import { oldest } from '../../rules/routes.ts'

/** A whole number of years this site is for. */
export const isAge = (typed: string): boolean => /^\d{1,2}$/.test(typed) && Number(typed) <= oldest
