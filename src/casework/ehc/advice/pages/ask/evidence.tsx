import type { Asker, Label } from '#access'
import type { CaseFile } from '#cases'
import { type DocumentsTables, type Finding, findPaperWords, lookThrough } from '#documents'
import type { Database } from '#kit/db'
import { parseDay, shortDay } from '#kit/day'
import { askedToTick, type FormState } from '#kit/form'
import { Checkboxes } from '#kit/govuk'
import { casePapersFor } from '../../../actions/case-papers.ts'
import { words as heardWords } from '../../../heard/pages/views/words.ts'
import { findViewsOf, type ViewsTables } from '../../../heard/store/views.ts'
import { words } from './words.ts'

/** A paper of the case, or what somebody said, that may go with a request for advice. */
export type Evidence = {
  /** “paper” or “views”, and its id. */
  readonly key: string
  readonly title: string
  readonly hint: string | null
  /** Whether it goes unless an officer says otherwise. */
  readonly suggested: boolean
  /** What in it may be about another child. */
  readonly findings: readonly Finding[]
}

/**
 * Everything that may go, as far as whoever asks may read it. What is kept from a parent, or from the family, or by any
 * other mark, stays behind unless it is ticked; so does a paper that is not checked for viruses yet.
 */
export const evidenceOf = async (
  db: Database,
  authority: string,
  asker: Asker,
  file: CaseFile,
): Promise<readonly Evidence[]> => {
  const [papers, said] = await Promise.all([
    casePapersFor(db, authority, asker, file),
    findViewsOf(db.withTables<ViewsTables>(), file.id),
  ])
  const documents = db.withTables<DocumentsTables>()
  const ofPapers = await Promise.all(
    papers
      .filter(({ state }) => state === 'clean')
      .map(async ({ id, number, title, labels, receivedAs }): Promise<Evidence> => {
        const read = await findPaperWords(documents, { id, number })
        return {
          key: `paper ${id}`,
          title: `${title} (${receivedAs})`,
          hint: hintOf(labels, read?.isUnreadable ?? true),
          suggested: labels.every((label) => label === 'ordinary'),
          findings: await findingsIn(documents, file, read?.pages.join('\n') ?? ''),
        }
      }),
  )
  const ofViews = await Promise.all(
    said.map(async ({ id, saidBy, name, saidOn, words: text }): Promise<Evidence> => {
      const who = name ?? heardWords.speakers[saidBy]
      return {
        key: `views ${id}`,
        title: heardWords.said(who, shortDay(parseDay(saidOn)!)),
        hint: text.length > 160 ? `${text.slice(0, 158)}…` : text,
        suggested: true,
        findings: await findingsIn(documents, file, text),
      }
    }),
  )
  return [...ofViews, ...ofPapers]
}

const hintOf = (labels: readonly Label[], isUnreadable: boolean): string | null =>
  labels.some((label) => label !== 'ordinary') ? words.marked : isUnreadable ? words.unreadable : null

const findingsIn = async (
  db: Parameters<typeof lookThrough>[0],
  { child_id }: Pick<CaseFile, 'child_id'>,
  body: string,
): Promise<readonly Finding[]> =>
  child_id === null || body === ''
    ? []
    : ((await lookThrough(db, child_id, [{ body, unread: [] }]))?.[0] ?? [])

/** The ids of what was chosen, and of what was not, as the act keeps them. */
export const chosenIn = (evidence: readonly Evidence[], ticked: readonly string[]) => {
  const chosen = evidence.filter(({ key }) => ticked.includes(key))
  const ids = (sort: string) => chosen.filter(({ key }) => key.startsWith(sort)).map(idOf)
  const left = evidence.filter(({ key }) => !ticked.includes(key)).map(idOf)
  return { papers: ids('paper'), views: ids('views'), left }
}

export const idOf = ({ key }: Pick<Evidence, 'key'>): string => key.slice(key.indexOf(' ') + 1)

export const EvidenceFields = ({
  form,
  evidence,
  legend = words.evidence,
}: {
  readonly form: FormState
  readonly evidence: readonly Evidence[]
  readonly legend?: string
}) =>
  evidence.length === 0 ? null : (
    <Checkboxes
      {...askedToTick(form, 'evidence')}
      fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: words.evidenceHint }}
      items={evidence.map(({ key, title, hint, findings }) => ({
        value: key,
        text: title,
        hint: { text: [findings.length > 0 && words.aboutAnother, hint].filter(Boolean).join(' ') },
      }))}
    />
  )
