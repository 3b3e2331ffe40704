/** What a part of a bar says of the council: the same colour for it everywhere. */
export type Tone = 'good' | 'fair' | 'bad' | 'warning' | 'plain'

export type Bar = {
  readonly name: string
  /** As many as `tones`, in their order. */
  readonly parts: readonly number[]
}

type Props = {
  readonly note: string
  readonly key: string
  /** What each part of a bar is, and how it is coloured. */
  readonly parts: readonly { readonly name: string; readonly tone: Tone }[]
  readonly bars: readonly Bar[]
}

/**
 * One bar a row, its parts end to end on one scale. Only a picture of the table that follows it: every number is read
 * there, so the drawing itself is passed over by screen readers.
 */
export const Bars = ({ note, key, parts, bars }: Props) => {
  const most = Math.max(1, ...bars.map((bar) => sum(bar.parts)))
  return (
    <figure class="wm-bars" aria-hidden="true">
      <figcaption class="govuk-hint">{note}</figcaption>
      {parts.length > 1 && (
        <ul class="wm-bars__key" title={key}>
          {parts.map(({ name, tone }) => (
            <li>
              <svg width="16" height="16">
                <rect class={`wm-bars__${tone}`} width="16" height="16" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      {bars.map(({ name, parts: figures }) => (
        <div class="wm-bars__row">
          <span>{name}</span>
          <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none">
            {figures.map((figure, at) => (
              <rect
                class={`wm-bars__${parts[at]!.tone}`}
                x={sum(figures.slice(0, at))}
                y="0"
                width={figure}
                height="1"
              />
            ))}
          </svg>
        </div>
      ))}
    </figure>
  )
}

const sum = (figures: readonly number[]): number => figures.reduce((whole, figure) => whole + figure, 0)
