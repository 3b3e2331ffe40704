import type { Frame } from '#kit/http'

/** The frame with the sheet that only these pages and those of people at work need. */
export const withSheet =
  (frame: Frame, assets: Readonly<Record<string, string>>): Frame =>
  (request, reply, visit, body, options) => {
    const head = (
      <>
        <link rel="stylesheet" href={assets['staff.css']} />
        {visit.head}
      </>
    )
    return frame(request, reply, { ...visit, head }, body, options)
  }
