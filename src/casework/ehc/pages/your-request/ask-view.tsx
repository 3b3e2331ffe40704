import type { FormState } from '#kit/form'
import { CodeForm } from '../../way-in/code-form.tsx'
import { yourRequestAt } from '../request/addresses.ts'
import type { RequestRoom } from '../request/room.ts'
import { words } from './words.ts'

/** Asks for the reference and the code. */
export const AskView = ({ form, room }: { form: FormState; room: RequestRoom }) => (
  <CodeForm {...{ form, room, words }} action={yourRequestAt}>
    <p class="govuk-body">{words.lost}</p>
  </CodeForm>
)
