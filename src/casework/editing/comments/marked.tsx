import { identifying, isHard } from '#feedback'
import { findings } from './words.ts'

/** A text with everything marked that could show who somebody is, and what each mark may be. */
export const Marked = ({ text }: { text: string }) => {
  const found = identifying(text)
  let at = 0
  return (
    <span class="wm-lines">
      {found.flatMap(({ kind, start, end }) => {
        if (start < at) return []
        const before = text.slice(at, start)
        at = end
        return [
          before,
          <mark class={isHard(kind) ? 'wm-found wm-found--hard' : 'wm-found'}>
            {text.slice(start, end)}
            <span class="wm-found__what"> ({findings[kind]})</span>
          </mark>,
        ]
      })}
      {text.slice(at)}
    </span>
  )
}
