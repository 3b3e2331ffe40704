import { z } from 'zod'
import { asked, optional } from '#kit/form'
import { Textarea } from '#kit/govuk'
import type { Asker } from '../../../rules/request/asked.ts'
import { isSetting, isTheirOwn, type RequestQuestion } from './question.ts'
import { words } from './words.ts'

type Written = {
  readonly title: string
  readonly titleOwn?: string
  readonly hint: string
  readonly hintOwn?: string
}

/** One box, as long as somebody likes; its question is the heading of the page. */
const written = (
  slug: string,
  field: string,
  says: Written,
  isAsked: RequestQuestion['isAsked'] = () => true,
): RequestQuestion => {
  const title = (asker: Asker | undefined) => (isTheirOwn(asker) && says.titleOwn) || says.title
  return {
    slug,
    title,
    isAsked,
    reads: () => z.object({ [field]: optional(words.worries.short, 10_000) }),
    Fields: ({ form, asker }) => (
      <Textarea
        {...asked(form, field)}
        label={{ text: title(asker), isPageHeading: true, classes: 'govuk-label--l' }}
        hint={{ text: (isTheirOwn(asker) && says.hintOwn) || says.hint }}
        rows={10}
      />
    ),
  }
}

export const worries = written('worries', 'worries', words.worries)
export const tried = written('tried', 'tried', words.tried, isSetting)
export const helps = written('helps', 'helps', words.helps)
export const known = written('known', 'others', words.known)
