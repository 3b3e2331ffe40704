import { breakPage } from './glass/break-page.tsx'
import { detailPages } from './details/page.tsx'
import { emergencyPages } from './privacy/emergencies.tsx'
import { endPage } from './glass/end-page.tsx'
import { factPages } from './facts/page.tsx'
import { findPage } from './find/page.tsx'
import { homePage } from './home/page.tsx'
import { invitationsPage } from './admin/invitations-page.tsx'
import { invitePage } from './invite/page.tsx'
import { invitePages } from './admin/invite-pages.tsx'
import { lookedPage } from './looked/page.tsx'
import { mergePages } from './merge/page.tsx'
import { newPage } from './new/page.tsx'
import { peoplePages } from './admin/people-pages.tsx'
import { recordPage } from './record/page.tsx'
import { rolesPage } from './admin/roles-page.tsx'
import type { PeopleRoom } from './room.ts'
import { settingPages } from './admin/setting-pages.tsx'
import { teamPages } from './admin/team-pages.tsx'
import { trailPages } from './privacy/trail-pages.tsx'

/** Home, children's records, and the pages of those who look after people, roles and the trail. */
export const peoplePagesOf = (room: PeopleRoom): void => {
  room.within((app) => {
    for (const pages of [
      homePage,
      findPage,
      newPage,
      recordPage,
      detailPages,
      factPages,
      lookedPage,
      invitePage,
      mergePages,
      breakPage,
      endPage,
      emergencyPages,
      trailPages,
      peoplePages,
      invitePages,
      invitationsPage,
      settingPages,
      teamPages,
      rolesPage,
    ])
      pages(app, room)
  })
}
