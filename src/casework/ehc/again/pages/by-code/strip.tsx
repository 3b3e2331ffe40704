import { againAt, assessAgainAt, firstAt } from '../../../pages/request/addresses.ts'
import { mayAskAgain } from '../../rules/may-ask.ts'
import type { AgainOf } from '../../store/again-of.ts'
import { AssessAgain } from '../link.tsx'
import { words } from '../words.ts'

const { byCode } = words

/** Above another assessment that is looked at by the code of the first request: that it is one, and the way back. */
export const OfFirst = ({ reference }: { readonly reference: string }) => (
  <p class="govuk-body">
    {byCode.follows(reference)}{' '}
    <a class="govuk-link" href={firstAt}>
      {byCode.toFirst}
    </a>
  </p>
)

/** On the page of the first request: to ask for another assessment, and to see the one that was asked for. */
export const AgainByCode = ({ again }: { readonly again: AgainOf }) => {
  const { state, request } = again
  const isOver = state.stage === 'replaced' || (state.assessedIn === null && request !== null)
  return (
    <>
      {state.assessedIn !== null && state.stage !== 'replaced' && <AssessAgain again={{ see: againAt }} />}
      {isOver && request !== null && (
        <p class="govuk-body">
          {state.stage === 'replaced' ? byCode.replaced : byCode.over}{' '}
          <a class="govuk-link" href={againAt}>
            {byCode.seeOver(request.reference)}
          </a>
        </p>
      )}
      {state.assessedIn === null && mayAskAgain(state) && <AssessAgain again={{ ask: assessAgainAt }} />}
    </>
  )
}
