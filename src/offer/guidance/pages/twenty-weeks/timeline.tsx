import type { VNode } from 'preact'
import type { Weeks } from '../../rules/twenty-weeks.ts'
import { timelineWords as words } from './words.ts'

/**
 * The weeks drawn to scale, top to bottom, so that it reads on a phone. A screen reader is given the summary; the
 * steps in words say everything it shows.
 */
export const Timeline = ({ weeks }: { weeks: Weeks }): VNode => {
  const stages = [
    { text: words.decide, from: 0, to: weeks.decide },
    { text: words.reports, from: weeks.decide, to: weeks.reports },
    { text: words.noPlan, from: weeks.reports, to: weeks.noPlan },
    { text: words.draft, from: weeks.noPlan, to: weeks.draft },
    { text: words.answer, from: weeks.draft, to: weeks.final, yours: true },
  ]
  const marks = [0, weeks.decide, weeks.reports, weeks.noPlan, weeks.final]
  return (
    <svg
      class="wm-timeline"
      viewBox={`0 0 ${width} ${down(weeks.final) + 50}`}
      role="img"
      aria-labelledby="timeline-title timeline-summary"
    >
      <title id="timeline-title">{words.title}</title>
      <desc id="timeline-summary">{words.summary(weeks)}</desc>
      <text class="wm-timeline__end" x={left} y={top - 14}>
        {words.asked}
      </text>
      {stages.map((stage) => (
        <Stage {...stage} />
      ))}
      {marks.map((week) => (
        <>
          <line class="wm-timeline__mark" x1={left - 10} x2={width} y1={down(week)} y2={down(week)} />
          <text class="wm-timeline__week" x={left - 16} y={down(week) + 5} text-anchor="end">
            {words.week(week)}
          </text>
        </>
      ))}
      <text class="wm-timeline__end" x={left} y={down(weeks.final) + 26}>
        {words.final}
      </text>
    </svg>
  )
}

const Stage = ({
  text,
  from,
  to,
  yours = false,
}: {
  text: string
  from: number
  to: number
  yours?: boolean
}) => (
  <>
    <rect
      class={yours ? 'wm-timeline__stage wm-timeline__stage--yours' : 'wm-timeline__stage'}
      x={left}
      y={down(from)}
      width={width - left}
      height={down(to) - down(from)}
    />
    <text
      class={yours ? 'wm-timeline__text wm-timeline__text--yours' : 'wm-timeline__text'}
      x={left + 14}
      y={(down(from) + down(to)) / 2 + 6}
    >
      {text}
    </text>
  </>
)

const width = 320
const left = 88
const top = 36
const aWeek = 24

const down = (week: number): number => Math.round(top + week * aWeek)
