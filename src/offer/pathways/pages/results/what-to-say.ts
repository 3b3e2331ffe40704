import type { Asker } from '../../rules/asker.ts'
import { areasOfNeed } from '../../rules/areas.ts'
import type { EligibilityResult } from '../../rules/eligibility.ts'
import { ageInWords } from '../age-words.ts'
import { say, worryWords } from './words.ts'

type Situation = {
  asker: Asker | undefined
  ageMonths: number | undefined
  worries: readonly string[]
  /** Services that may fit and that somebody else must ask. */
  services: readonly Pick<EligibilityResult, 'name'>[]
}

/** What to say to the person to talk to first, from what was told. Nobody's name is in it. */
export const whatToSay = ({ asker, ageMonths, worries, services }: Situation): string => {
  const own = asker === 'young-person' ? say.own : say
  const about = areasOfNeed.filter((area) => worries.includes(area)).map((area) => worryWords[area])
  return [
    ...(ageMonths === undefined ? [] : [own.age(ageInWords(ageMonths))]),
    about.length > 0 ? own.worries(listed(about)) : own.noWorries,
    ...(services.length > 0
      ? [say.services(listed(services.slice(0, most).map(({ name }) => name))), own.askForUs]
      : [say.help]),
  ].join(' ')
}

const most = 3

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
