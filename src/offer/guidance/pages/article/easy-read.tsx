import type { VNode } from 'preact'
import type { Article } from '../../articles/article.ts'
import { Picture } from './pictures.tsx'

/** Rows of a picture and one short sentence each. */
export const EasyRead = ({ rows }: { rows: Article['easyRead'] }): VNode => (
  <ul class="wm-easy-read">
    {rows.map(({ picture, words }) => (
      <li>
        <Picture name={picture} />
        <p class="govuk-body">{words}</p>
      </li>
    ))}
  </ul>
)
