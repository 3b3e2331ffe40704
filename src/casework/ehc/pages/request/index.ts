import type { FastifyInstance } from 'fastify'
import { againByCodePages } from '../../again/pages/by-code/page.tsx'
import { answerByCodePages } from '../../consultation/pages/answer/page.tsx'
import { planByCodePages } from '../../copies/pages/by-code/page.tsx'
import { passedOnByCodePages } from '../../moves/pages/by-code/page.tsx'
import { planPagesByCode } from '../../plan/pages/family/index.tsx'
import { adviceByCodePages } from '../../advice/pages/answer/public-pages.ts'
import { codeViewsPage } from '../../heard/pages/code-views/page.tsx'
import { codeFilesPage } from '../your-request/files/page.tsx'
import { yourRequestPages } from '../your-request/page.tsx'
import { checkPage } from './check/page.tsx'
import { comeBackPage } from './come-back/page.tsx'
import { openDrafts } from './opened.ts'
import { filesPage } from './files/page.tsx'
import { questionPages } from './questions/page.tsx'
import { onPaperPage } from './on-paper/page.tsx'
import type { RequestRoom } from './room.ts'
import { savedPage } from './saved/page.tsx'
import { sentPage } from './sent/page.tsx'
import { startPage } from './start/page.tsx'

/** Asking for an assessment without an account, and seeing where the request is. */
export const requestPages = (app: FastifyInstance, room: RequestRoom): void => {
  startPage(app, room)
  onPaperPage(app, room)
  sentPage(app, room)
  yourRequestPages(app, room)
  againByCodePages(app, room)
  answerByCodePages(app, room)
  planPagesByCode(app, room)
  planByCodePages(app, room)
  passedOnByCodePages(app, room)
  adviceByCodePages(app, room)
  codeViewsPage(app, room)
  codeFilesPage(app, room)
  void app.register((scope, _options, ready) => {
    openDrafts(scope, room)
    questionPages(scope, room)
    filesPage(scope, room)
    savedPage(scope, room)
    comeBackPage(scope, room)
    checkPage(scope, room)
    ready()
  })
}
