import { aboutNoChild, decide } from '#access'
import { type Elsewhere, namingWhose, openFirst, type Worker } from '#cases'
import { assessAgainPages } from '../again/pages/page.tsx'
import { adviceDeskPages } from '../advice/pages/desk-pages.ts'
import { consultPage } from '../consultation/pages/ask/page.tsx'
import { notForSettingsPage } from '../consultation/pages/not-for-settings/page.tsx'
import { codePage } from '../consultation/pages/code/page.tsx'
import { consultationPages } from '../consultation/pages/inbox/page.tsx'
import { plansAt } from '../copies/pages/address.ts'
import { plansSentPages } from '../copies/pages/inbox/page.tsx'
import { sendCopyPages } from '../copies/pages/send/page.tsx'
import { words as copyWords } from '../copies/pages/words.ts'
import { words as askedWords } from '../advice/pages/asked/words.ts'
import { words as chaseWords } from '../advice/pages/chase/words.ts'
import { disagreementPapers } from '../disagreement/pages/papers/page.tsx'
import { planFilesPage } from '../final/pages/files/desk-page.ts'
import { sendFinalPages } from '../final/pages/send/page.tsx'
import { casePaperPage } from './desk/papers/page.ts'
import { exceptionPages } from './exception/page.tsx'
import { familyPages } from './family/page.tsx'
import { flavourOf } from '../by-setting/open-child.ts'
import { bySettingPages } from '../by-setting/page.tsx'
import { askAt } from '../by-setting/view.tsx'
import { words as settingWords } from '../by-setting/words.ts'
import { joinPage } from '../heard/pages/join/page.tsx'
import { viewsPages } from '../heard/pages/views/page.tsx'
import { panelPages, panelPlaces } from '../panel/pages/index.ts'
import { letterPagesOf } from './letter/page.tsx'
import { sentLetterPage } from './letter/sent.tsx'
import { matchPage } from './match/page.tsx'
import { mayRecord } from '../actions/record-request.ts'
import { recordPage } from './record/page.tsx'
import { passOnPages } from '../moves/pages/pass-on/page.tsx'
import { aMove } from '../moves/pages/moved-in/a-move.ts'
import { words as movedWords } from '../moves/pages/moved-in/words.ts'
import { aRequest } from './record/a-request.ts'
import { words as recordWords } from './record/words.ts'
import type { EhcDesks } from './desks.ts'
import { planPages } from '../plan/pages/index.ts'
import { teamPages } from './team/page.tsx'
import { words } from './team/words.ts'

/** Where people of the assessments' desk work besides their tray. */
export const ehcPlaces =
  (authority: string) =>
  (worker: Pick<Worker, 'asker'>): readonly Elsewhere[] => [
    ...(mayRecord(authority, worker)
      ? [
          { href: aRequest.at, text: recordWords.link, when: 'begin' as const },
          { href: aMove.at, text: movedWords.link, when: 'begin' as const },
        ]
      : []),
    ...panelPlaces(authority, worker),
    ...(flavourOf(worker) === null
      ? []
      : [
          { href: askAt, text: settingWords.link, when: 'begin' as const },
          { href: plansAt, text: copyWords.inbox.title, when: 'begin' as const },
        ]),
    ...(decide(worker.asker, 'see numbers', aboutNoChild(authority)).ok
      ? [{ href: '/desk/ehc', text: words.link, when: 'numbers' as const }]
      : []),
  ]

/** What is asked of somebody, whoever they are; and for those who write letters, which advice is late. */
export const advicePlaces =
  (authority: string) =>
  (worker: Pick<Worker, 'asker'>): readonly Elsewhere[] => [
    { href: '/asked', text: askedWords.link, when: 'now' as const },
    ...(mayRecord(authority, worker)
      ? [{ href: '/desk/late-advice', text: chaseWords.link, when: 'now' } as const]
      : []),
  ]

/** The pages of assessments that no other desk has: letters, exceptions, the child’s record, the team’s numbers. */
export const ehcPages = (bare: EhcDesks): void => {
  const room = { ...bare, frame: namingWhose(bare.frame) }
  room.within((app) => {
    teamPages(app, room)
    openFirst(app, room, (inside) => {
      letterPagesOf(inside, room)
      exceptionPages(inside, room)
      consultPage(inside, room)
    })
    sentLetterPage(app, room)
    casePaperPage(app, room)
    assessAgainPages(app, room)
    matchPage(app, room)
    adviceDeskPages(app, room)
    familyPages(app, room)
    notForSettingsPage(app, room)
    codePage(app, room)
    consultationPages(app, room)
    plansSentPages(app, room)
    sendCopyPages(app, room)
    sendFinalPages(app, room)
    planFilesPage(app, room)
    passOnPages(app, room)
    disagreementPapers(app, room)
    planPages(app, room)
    recordPage(app, room, aRequest)
    recordPage(app, room, aMove)
    panelPages(app, room)
    viewsPages(app, room)
    joinPage(app, room)
    bySettingPages(app, room)
  })
}
