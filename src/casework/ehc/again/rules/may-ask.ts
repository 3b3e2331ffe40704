import { lifecycle } from '../../rules/lifecycle.ts'
import type { EhcCase } from '../../rules/state.ts'

/** Whether another assessment can be asked for as a case stands: there must be a plan, and it must be ours. */
export const mayAskAgain = ({ stage }: Pick<EhcCase, 'stage'>): boolean =>
  'asked to assess again' in (lifecycle[stage] ?? {})
