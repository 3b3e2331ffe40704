import type { Frame } from '#kit/http'
import { Whose } from '#kit/page'
import { openedFor } from './open-file.tsx'

/**
 * Says above every page of a case whose case it is, so that nobody writes to one family with another in mind, and a
 * family of two children knows whose plan it reads. The page of the case itself says so in its heading.
 */
export const namingWhose =
  (frame: Frame): Frame =>
  (request, reply, visit, body, options) => {
    const opened = openedFor(request)
    const at = /^\/(desk|your-child)\/:reference\//.exec(request.routeOptions.url ?? '')?.[1]
    const name = opened?.whose ?? (at === 'desk' ? opened?.file.title : undefined)
    if (!opened || at === undefined || name === undefined) return frame(request, reply, visit, body, options)
    const { file } = opened
    return frame(
      request,
      reply,
      visit,
      <>
        <Whose name={name} more={file.reference} />
        {body}
      </>,
      options,
    )
  }
