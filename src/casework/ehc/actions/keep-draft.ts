import { createHash, randomBytes } from 'node:crypto'
import type { Day } from '#kit/day'
import type { Answers } from '#kit/form'
import { done, refused, type Result } from '#kit/result'
import { codeOf } from '../rules/request/code.ts'
import { type Draft, findDraft, insertDraft, replaceDraft } from '../store/drafts.ts'
import type { RequestDatabase } from '../store/request-tables.ts'
import { findRequestUnder } from '../store/requests.ts'
import { from, opensWith } from '../store/seal.ts'

export type Saving = {
  readonly secret: string
  readonly today: Day
  /** What this browser says its draft is; null at the start. */
  readonly code: string | null
  /** The same for each sending of one form. */
  readonly formKey: string
  readonly question: string
  /** What was answered, with every field of the question. */
  readonly fields: readonly string[]
  readonly answers: Answers
  /** What the page showed before anything was typed, as `markOf` gives it. */
  readonly shown: string | null
}

/** Another tab or device answered this question since the page was shown: here is what it says. */
export type SavedElsewhere = { readonly theirs: Answers }

/**
 * Keeps the answers to one question, and nothing else of the draft is touched: two tabs lose nothing. Begins a draft
 * where there is none, under a code that the same form always gives, so that a second press does not begin another.
 */
export const keepDraft = async (
  db: RequestDatabase,
  saving: Saving,
): Promise<Result<{ readonly code: string }, SavedElsewhere>> => {
  let isTaken = false
  for (let attempt = 0; attempt < 20; attempt++) {
    const existing = saving.code === null ? null : await openDraft(db, saving, saving.code)
    const kept = existing
      ? await change(db, saving, saving.code!, existing)
      : await begin(db, saving, isTaken)
    if (kept === 'taken') isTaken = true
    else if (kept) return kept
  }
  throw new Error('A draft was saved elsewhere twenty times while it was being saved here.')
}

/** The draft a code opens today, if it has one. */
export const openDraft = (
  db: RequestDatabase,
  { secret, today }: Pick<Saving, 'secret' | 'today'>,
  code: string,
): Promise<Draft | null> => findDraft(db, opensWith(secret, code), today.toString())

/** Tells whether two sets of answers to some questions are the same; says nothing of what they are. */
export const markOf = (answers: Answers, fields: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(fields.map((field) => (answers[field] ?? []).filter((one) => one !== ''))))
    .digest('base64url')
    .slice(0, 16)

/** Days a draft can be come back to. */
const draftDays = 28

type Kept = Result<{ readonly code: string }, SavedElsewhere> | null

const change = async (db: RequestDatabase, saving: Saving, code: string, draft: Draft): Promise<Kept> => {
  const { question, fields, answers, formKey, shown } = saving
  const before = markOf(draft.answers, fields)
  const isOurs = shown === null || before === shown || draft.savedBy[question] === formKey
  if (!isOurs && before !== markOf(answers, fields)) return refused({ theirs: draft.answers })
  const others = Object.entries(draft.answers).filter(([field]) => !fields.includes(field))
  const said = {
    answers: { ...Object.fromEntries(others), ...answers },
    savedBy: { ...draft.savedBy, [question]: formKey },
  }
  return (await replaceDraft(db, opensWith(saving.secret, code), draft, said)) ? done({ code }) : null
}

/** A form that was pressed three times finds its draft changed meanwhile, and tries again under the same code. */
const begin = async (db: RequestDatabase, saving: Saving, isTaken: boolean): Promise<Kept | 'taken'> => {
  const { secret, formKey, question, answers, today } = saving
  const code = codeOf(isTaken ? randomBytes(32) : from(secret, formKey, 'code of a form'))
  const opens = opensWith(secret, code)
  // The same form sent again after its request was sent: that code is taken for good.
  if (await findRequestUnder(db, opens.requestDigest)) return 'taken'
  const said = { answers, savedBy: { [question]: formKey } }
  if (await insertDraft(db, opens, said, today.add({ days: draftDays }).toString())) return done({ code })
  const theirs = await openDraft(db, saving, code)
  return theirs ? change(db, saving, code, theirs) : 'taken'
}
