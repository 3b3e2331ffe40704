import type { VNode } from 'preact'
import type { Pictogram } from '../../articles/pictograms.ts'
import { drawings } from './drawings.ts'

/** Decoration: the sentence beside it says the same. */
export const Picture = ({ name }: { name: Pictogram }): VNode => {
  const { soft, lines } = drawings[name]
  return (
    <svg class="wm-picture" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      {soft && <path class="wm-picture__soft" d={soft} />}
      <path d={lines} />
    </svg>
  )
}
