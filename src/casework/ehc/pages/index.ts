import { aboutNoChild, decide } from '#access'
import type { Worker } from '#cases'
import { adviceDeskPages } from '../advice/pages/desk-pages.ts'
import { consultPage } from '../consultation/pages/ask/page.tsx'
import { codePage } from '../consultation/pages/code/page.tsx'
import { inboxPages } from '../consultation/pages/inbox/page.tsx'
import { words as askedWords } from '../advice/pages/asked/words.ts'
import { words as chaseWords } from '../advice/pages/chase/words.ts'
import { exceptionPages } from './exception/page.tsx'
import { familyPages } from './family/page.tsx'
import { letterPagesOf } from './letter/page.tsx'
import { sentLetterPage } from './letter/sent.tsx'
import { matchPage } from './match/page.tsx'
import type { EhcDesks } from './desks.ts'
import { planPages } from '../plan/pages/index.ts'
import { teamPages } from './team/page.tsx'
import { words } from './team/words.ts'

/** Where a team lead looks besides their tray. */
export const leadsPlaces =
  (authority: string) =>
  ({ asker }: Worker): readonly { readonly href: string; readonly text: string }[] =>
    decide(asker, 'see numbers', aboutNoChild(authority)).ok ? [{ href: '/desk/ehc', text: words.link }] : []

/** What is asked of somebody, whoever they are; and for those who write letters, which advice is late. */
export const advicePlaces =
  (authority: string) =>
  ({ asker }: Worker): readonly { readonly href: string; readonly text: string }[] => [
    { href: '/asked', text: askedWords.link },
    ...(decide(asker, 'see team tray', aboutNoChild(authority)).ok
      ? [{ href: '/desk/late-advice', text: chaseWords.link }]
      : []),
  ]

/** The pages of assessments that no other desk has: letters, exceptions, the child’s record, the team’s numbers. */
export const ehcPages = (room: EhcDesks): void => {
  room.within((app) => {
    teamPages(app, room)
    letterPagesOf(app, room)
    sentLetterPage(app, room)
    exceptionPages(app, room)
    matchPage(app, room)
    adviceDeskPages(app, room)
    familyPages(app, room)
    consultPage(app, room)
    codePage(app, room)
    inboxPages(app, room)
    planPages(app, room)
  })
}
