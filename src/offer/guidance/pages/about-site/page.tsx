import type { FastifyInstance } from 'fastify'
import type { GuidanceRoom } from '../room.ts'
import { TextView } from '../text.tsx'
import { aboutSite } from './words.ts'

/** Pages every public site must have: what it is, access, privacy, and help without the internet. */
export const aboutSitePages = (app: FastifyInstance, room: GuidanceRoom): void => {
  for (const [path, text] of Object.entries(aboutSite(room.site, room.area))) {
    app.get(path, (request, reply) =>
      room.frame(
        request,
        reply,
        { title: text.title, description: text.description },
        <TextView text={text} />,
      ),
    )
  }
}
