import { InsetText } from '#kit/govuk'
import { PaperView } from '../../final/papers/view.tsx'
import type { Paper } from '../../final/papers/paper.ts'
import type { PlanCopy } from '../store/copies.ts'
import { words } from './words.ts'

type Props = {
  readonly copy: Pick<PlanCopy, 'recipient' | 'who'>
  readonly paper: Paper
  readonly council: string
  readonly pdf: string
}

/** One plan, to an organisation that was sent it: why it has it, the plan, and the way to keep it. */
export const CopyView = ({ copy: { recipient, who }, paper, council, pdf }: Props) => (
  <>
    <h1 class="govuk-heading-l">{words.read.title}</h1>
    <p class="govuk-body">{words.read.because[recipient](who, council)}</p>
    <InsetText text={words.read.only} />
    <p class="govuk-body">
      <a class="govuk-link" href={pdf}>
        {words.read.pdf}
      </a>
    </p>
    <PaperView paper={paper} />
    <p class="govuk-body-s">{words.read.until}</p>
  </>
)
