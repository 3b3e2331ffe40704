import { abouts, type AdvicePoint, parts } from '../../rules/point.ts'
import { inReport } from '../../rules/names.ts'
import { panelWords as words } from './words.ts'

export type ShownPoint = { readonly who: string; readonly point: AdvicePoint }

/** Every point of everybody's, side by side: area by area, needs beside outcomes beside provision. */
export const SideBySide = ({ points, kept }: { points: readonly ShownPoint[]; kept: number }) => (
  <section aria-labelledby="side-by-side">
    <h2 class="govuk-heading-m" id="side-by-side">
      {words.sideBySide}
    </h2>
    {kept > 0 && <p class="govuk-body">{words.keptFromYou(kept)}</p>}
    {parts.map((part) => {
      const here = points.filter(({ point }) => point.part === part)
      return (
        <section aria-labelledby={`part-${part.replace(' ', '-')}`}>
          <h3 class="govuk-heading-m" id={`part-${part.replace(' ', '-')}`}>
            {words.parts[part]}
          </h3>
          {here.length === 0 ? (
            <p class="govuk-body">{words.none}</p>
          ) : (
            <div class="wm-beside">
              {abouts.map((about) => (
                <div>
                  <h4 class="govuk-heading-s">{words.abouts[about]}</h4>
                  <Points points={here.filter(({ point }) => point.about === about)} />
                </div>
              ))}
            </div>
          )}
        </section>
      )
    })}
  </section>
)

const Points = ({ points }: { points: readonly ShownPoint[] }) =>
  points.length === 0 ? (
    <p class="govuk-body-s">{words.none}</p>
  ) : (
    <ul class="govuk-list govuk-list--spaced">
      {points.map(({ who, point: { number, words: said, from, labels = [] } }) => (
        <li>
          <span class="govuk-body-s">
            <strong>
              {who}, {number}
            </strong>
            {from && `, ${inReport(from.page)}`}
            {labels.map((label) => ` (${words.mark[label] ?? label})`)}
          </span>
          <br />
          <span class="wm-lines">{said}</span>
        </li>
      ))}
    </ul>
  )
