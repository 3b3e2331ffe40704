import type { VNode } from 'preact'
import { words } from './words.ts'

/** Four boxes and the arrows between them, clockwise. The steps in words say the same. */
export const Circle = (): VNode => (
  <svg class="wm-timeline" viewBox="0 0 320 250" role="img" aria-labelledby="circle-title circle-summary">
    <title id="circle-title">{words.picture}</title>
    <desc id="circle-summary">{words.summary}</desc>
    {boxes.map(({ name, x, y }, at) => (
      <>
        <rect class="wm-timeline__stage wm-timeline__stage--box" x={x} y={y} width="124" height="84" rx="6" />
        <text class="wm-timeline__text" x={x + 62} y={y + 48} text-anchor="middle">
          {`${at + 1}. ${words.round[name]}`}
        </text>
      </>
    ))}
    {arrows.map((path) => (
      <path class="wm-timeline__arrow" d={path} />
    ))}
  </svg>
)

const boxes = [
  { name: 'assess', x: 8, y: 8 },
  { name: 'plan', x: 188, y: 8 },
  { name: 'do', x: 188, y: 158 },
  { name: 'review', x: 8, y: 158 },
] as const

/** A shaft and a head each: right, down, left, up. */
const arrows = [
  'M138 50h38m-12-9 12 9-12 9',
  'M250 98v50m-9-12 9 12 9-12',
  'M182 200h-38m12-9-12 9 12 9',
  'M70 152v-50m-9 12 9-12 9 12',
]
