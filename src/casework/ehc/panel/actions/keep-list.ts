import type { Act, CaseFile } from '#cases'
import type { Database } from '#kit/db'
import type { EhcCase } from '../../rules/state.ts'
import { offThePanel } from '../rules/panel.ts'
import { panelFacts } from '../rules/panel-facts.ts'
import { hashOfPapers, type Paper } from '../rules/paper.ts'
import { insertItem, takeOff } from '../store/items.ts'
import type { PanelTables } from '../store/panel-tables.ts'
import { findPapers } from '../store/papers.ts'

/**
 * Keeps a panel's list in step with the case: an act that puts it there freezes its papers; one that takes it off, or
 * settles the case, closes them. In the act's own transaction.
 */
export const keepList = async (
  tx: Database,
  file: Pick<CaseFile, 'id'>,
  before: Pick<EhcCase, 'panel'>,
  act: Act,
): Promise<void> => {
  const panel = tx.withTables<PanelTables>()
  if (act.act === 'put on panel') {
    const { itemId, meetingId, question, papersHash, documents } = panelFacts[act.act].parse(act.facts)
    const papers = (await findPapers(tx, file.id, documents)).map(asListed)
    // Nothing can have come between: whoever pressed had seen the case's last act.
    if (hashOfPapers(papers) !== papersHash) throw new Error('Papers changed while they were being frozen.')
    await insertItem(panel, {
      id: itemId,
      meetingId,
      caseId: file.id,
      question,
      putOn: act.on.toString(),
      papers,
      papersHash,
    })
    return
  }
  const listed = before.panel.on
  if (listed === null) return
  if (act.act === 'take off panel' || offThePanel(before, act.act).on === null)
    await takeOff(panel, listed.itemId, act.on.toString())
}

/** What is kept of a paper is which it is: what it says stays where it lies. */
const asListed = ({ kind, id, version, title, on, hash }: Paper): Paper => ({
  kind,
  id,
  version,
  title,
  on,
  hash,
})
