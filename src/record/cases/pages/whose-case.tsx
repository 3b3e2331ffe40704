import type { Frame } from '#kit/http'
import { Whose } from '#kit/page'
import { openedFor } from './open-file.tsx'

/**
 * Says above every page of a case whose case it is, so that nobody writes to one family with another in mind. The page
 * of the case itself says so in its heading.
 */
export const namingWhose =
  (frame: Frame): Frame =>
  (request, reply, visit, body, options) => {
    const opened = openedFor(request)
    if (!opened || !request.routeOptions.url?.startsWith('/desk/:reference/'))
      return frame(request, reply, visit, body, options)
    const { whose, file } = opened
    return frame(
      request,
      reply,
      visit,
      <>
        <Whose name={whose ?? file.title} more={file.reference} />
        {body}
      </>,
      options,
    )
  }
