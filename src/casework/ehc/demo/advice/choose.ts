import { type AdviceBody, emptyBody } from '../../advice/rules/body.ts'
import type { InventedCase } from '../cases.ts'
import { early } from './early.ts'
import { feeling } from './feeling.ts'
import { hearing } from './hearing.ts'
import { moving } from './moving.ts'
import { reading } from './reading.ts'
import type { AdviceSet, InventedAdvice } from './set.ts'
import { talking } from './talking.ts'

/** Which invented advice fits an invented case: by what its family says, then by where the child goes. */
export const adviceSetFor = ({ worries, setting }: Pick<InventedCase, 'worries' | 'setting'>): AdviceSet => {
  const found = bySaying.find(([says]) => says.test(worries))
  if (found) return found[1]
  if (/nursery/i.test(setting)) return early
  return /high|college/i.test(setting) ? feeling : talking
}

const bySaying: readonly (readonly [RegExp, AdviceSet])[] = [
  [/hear/i, hearing],
  [/tires|falls|wheelchair|no way in|lessons and to be understood/i, moving],
  [/read|writ|number|behind and knows/i, reading],
]

/** One adviser's words about one child, numbered as if they had been written here. */
export const bodyOf = ({ points, says, child }: InventedAdvice, name: string): AdviceBody => {
  const [given = name] = name.split(' ')
  const about = (text: string) => text.replaceAll('{child}', given)
  return {
    ...emptyBody,
    says: about(says ?? ''),
    child: about(child ?? ''),
    lastNumber: points.length,
    points: points.map(([kind, part, words], at) => ({
      number: at + 1,
      about: kind,
      part,
      words: about(words),
    })),
  }
}
