import type { Act } from '#cases'
import { factsOf } from '../../rules/facts.ts'
import type { AskedForAdvice, EhcCase } from '../../rules/state.ts'
import type { Copies } from './copies.ts'
import { type EnoughAsked, type Gathering, isAgreedByAll } from './gathering.ts'

type Advised = Pick<EhcCase, 'advice' | 'gathering'>

/** What an act changes of the advice; null where it is about something else. */
export const adviceChangedBy = (
  { advice, gathering }: Advised,
  { act, facts, on, reason }: Act,
): Partial<Advised> | null => {
  const also = (more: Partial<Gathering>) => ({ gathering: { ...gathering, ...more } })
  switch (act) {
    case 'ask for advice': {
      const { asked } = factsOf[act].parse(facts)
      return {
        advice: [...advice.filter(({ id }) => asked.every((one) => one.id !== id)), ...asked.map(fresh)],
        ...also({ copies: [...gathering.copies, ...asked.map((one) => copiesIn(one, on, false))] }),
      }
    }
    case 'advice came': {
      const { id, givenOn } = factsOf[act].parse(facts)
      return { advice: advice.map((one) => (one.id === id ? { ...one, givenOn } : one)) }
    }
    case 'send more evidence': {
      const { sent } = factsOf[act].parse(facts)
      return also({ copies: [...gathering.copies, ...sent.map((one) => copiesIn(one, on, true))] })
    }
    case 'chase advice': {
      const { chased } = factsOf[act].parse(facts)
      const nudges = chased.map(({ id, sort }) => ({ adviceId: id, sort, on }))
      return also({ nudges: [...gathering.nudges, ...nudges] })
    }
    case 'adviser needs something': {
      const { id, ...said } = factsOf[act].parse(facts)
      return also({ needed: [...gathering.needed, { ...said, adviceId: id, on }] })
    }
    case 'family asks for somebody': {
      const wish = { ...factsOf[act].parse(facts), on, answer: null, reason: null }
      return also({ wishes: [...gathering.wishes, wish] })
    }
    case 'answer a wish': {
      const { id, answer } = factsOf[act].parse(facts)
      const wishes = gathering.wishes.map((one) => (one.id === id ? { ...one, answer, reason } : one))
      return also({ wishes })
    }
    case 'advice is enough already': {
      const { id: ofThis, kind, who } = factsOf[act].parse(facts)
      const said = { id: ofThis, kind, who, council: on, giver: null, family: null }
      return also({ enough: [...gathering.enough.filter(({ id }) => id !== said.id), said] })
    }
    case 'say if advice is enough': {
      const { id, by, agrees } = factsOf[act].parse(facts)
      const enough = gathering.enough.map((one) => (one.id === id ? { ...one, [by]: { agrees, on } } : one))
      const settled = enough.find((one) => one.id === id && isAgreedByAll(one))
      const isNew = settled && advice.every((one) => one.id !== id)
      return { ...also({ enough }), ...(isNew && { advice: [...advice, asGiven(settled, on)] }) }
    }
    default:
      return null
  }
}

const fresh = ({ id, kind, who, gotOn }: Pick<AskedForAdvice, 'id' | 'kind' | 'who' | 'gotOn'>) => ({
  id,
  kind,
  who,
  gotOn,
  givenOn: null,
  enoughAlready: false,
})

type Sent = Omit<Copies, 'adviceId' | 'on' | 'isLater'> & { readonly id: string }

const copiesIn = ({ id, papers, views, left }: Sent, on: Act['on'], isLater: boolean): Copies => ({
  adviceId: id,
  papers,
  views,
  left,
  on,
  isLater,
})

const asGiven = ({ id, kind, who }: EnoughAsked, on: Act['on']): AskedForAdvice => ({
  id,
  kind,
  who,
  gotOn: on,
  givenOn: on,
  enoughAlready: true,
})
