import { Panel } from '#kit/govuk'
import { Column } from '../../pages/request/column.tsx'
import { ShownCode } from '../../pages/request/shown-code.tsx'
import { words as recordWords } from '../../pages/record/words.ts'
import { words } from './words.ts'

/** Where writing it down ends: the reference, and the code for whoever asked and has no account. */
export const Opened = ({ reference, code }: { readonly reference: string; readonly code: string }) => (
  <Column>
    <Panel
      titleText={words.opened}
      html={
        <>
          {recordWords.reference}
          <br />
          <strong>{reference}</strong>
        </>
      }
    />
    <p class="govuk-body">{words.openedText}</p>
    <ShownCode label={recordWords.code} code={code} />
    <p class="govuk-body">{recordWords.codeText}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={`/desk/${reference}`}>
        {words.toCase}
      </a>
    </p>
  </Column>
)
