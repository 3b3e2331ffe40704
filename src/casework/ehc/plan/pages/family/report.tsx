import {
  type CasePaper,
  type DocumentsTables,
  findCasePapers,
  findPaperWords,
  paragraphsIn,
  type PaperWords,
} from '#documents'
import type { Database } from '#kit/db'
import { Details } from '#kit/govuk'
import type { AdvicePoints } from '../../../advice/index.ts'
import type { FamilyReader } from './reader.ts'
import { words } from './words.ts'

type Report = { readonly paper: CasePaper; readonly said: PaperWords | null }

/** The reports of an advice that this reader may see, each with its words: by the marks of each, as every paper. */
export const findReportsFor = async (
  db: Database,
  { file, mayReadLabels }: Pick<FamilyReader, 'file' | 'mayReadLabels'>,
  { reports }: Pick<AdvicePoints, 'reports'>,
): Promise<readonly Report[]> => {
  if (reports.length === 0) return []
  const documents = db.withTables<DocumentsTables>()
  const papers = (await findCasePapers(documents, file.id)).filter(
    ({ id, labels, state }) =>
      reports.some((report) => report.id === id) && state === 'clean' && mayReadLabels(labels),
  )
  return Promise.all(papers.map(async (paper) => ({ paper, said: await findPaperWords(documents, paper) })))
}

/** A report to save, and what it says, page by page, to be read without opening a file. */
export const ReportRead = ({ paper, said, href }: Report & { readonly href: string }) => {
  const pages = said?.pages.filter((page) => page.trim() !== '') ?? []
  return (
    <section>
      <h2 class="govuk-heading-m">{paper.title}</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={href} download>
          {words.saveReport}
          <span class="govuk-visually-hidden">: {paper.title}</span>
        </a>
      </p>
      {(pages.length === 0 || said?.isUnreadable) && <p class="govuk-body">{words.notAllHere}</p>}
      {pages.length > 0 && (
        <Details summaryText={words.readHere}>
          {pages.map((page, at) => (
            <>
              {pages.length > 1 && <h3 class="govuk-heading-s">{words.page(at + 1)}</h3>}
              {paragraphsIn(page).map((text) => (
                <p class="govuk-body">{text}</p>
              ))}
            </>
          ))}
        </Details>
      )}
    </section>
  )
}
