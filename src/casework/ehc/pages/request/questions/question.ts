import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Day } from '#kit/day'
import type { FormState } from '#kit/form'
import type { Asker } from '../../../rules/request/asked.ts'

/** One question on one page of its own. */
export type RequestQuestion = {
  /** The last part of its address. */
  readonly slug: string
  /** As the page is called. A young person is spoken to; everybody else is asked about somebody. */
  readonly title: (asker: Asker | undefined) => string
  readonly reads: (today: () => Day) => z.ZodObject<z.ZodRawShape>
  readonly Fields: (props: FieldsProps) => VNode
  /** Everybody is asked, unless said. */
  readonly isAsked?: (asker: Asker | undefined) => boolean
}

export type FieldsProps = { readonly form: FormState; readonly asker: Asker | undefined }

export const isTheirOwn = (asker: Asker | undefined): boolean => asker === 'young person'

/** Whoever is neither a parent nor the young person. */
export const isAnother = (asker: Asker | undefined): boolean =>
  asker !== undefined && asker !== 'parent' && asker !== 'young person'

export const isSetting = (asker: Asker | undefined): boolean =>
  asker === 'school' || asker === 'college' || asker === 'early years'
