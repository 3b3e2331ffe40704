import type { VNode } from 'preact'
import { Fieldset, Hint } from '#kit/govuk'
import { drawOnce, Raw, type SafeHtml, trustHtml } from '#kit/html'

export type FilterBox = { value: string; text: string; ticked: boolean }

/**
 * GOV.UK's small checkboxes, drawn once and filled, and without the class names: the style sheet gives `wm-boxes` the
 * same looks. Sixty of them on each page of results were half its weight and half the time it took to make. Every
 * box belongs to the search form by its `form` attribute, so nothing typed there is lost.
 */
export const filterBoxes = (
  name: string,
  title: string,
  boxes: readonly FilterBox[],
  hint: string | null = null,
): SafeHtml => {
  let items = ''
  boxes.forEach(({ value, text, ticked }, at) => {
    const id = at === 0 ? `f-${name}` : `f-${name}-${at + 1}`
    items += (ticked ? tickedBox : emptyBox)({ id, name, value, text })
  })
  const idPrefix = `f-${name}`
  const inner = trustHtml(items)
  return hint === null ? group({ title, inner }) : groupWithHint({ idPrefix, title, hint, inner })
}

type BoxProps = { id: string; name: string; value: string; text: string }

const Box = ({ id, name, value, text, ticked }: BoxProps & { ticked: boolean }): VNode => (
  <div>
    <input id={id} type="checkbox" name={name} checked={ticked} value={value} form="search" />
    <label for={id}>{text}</label>
  </div>
)

const boxGaps = { id: 'words', name: 'words', value: 'words', text: 'words' } as const
const emptyBox = drawOnce(boxGaps, (box) => <Box {...box} ticked={false} />)
const tickedBox = drawOnce(boxGaps, (box) => <Box {...box} ticked />)

const group = drawOnce({ title: 'words', inner: 'html' }, (given) => <Group {...given} />)
const groupWithHint = drawOnce(
  { idPrefix: 'words', title: 'words', hint: 'words', inner: 'html' },
  (given) => <Group {...given} />,
)

type GroupProps = { title: string; inner: SafeHtml; idPrefix?: string; hint?: string }

const Group = ({ title, inner, idPrefix, hint }: GroupProps): VNode => (
  <div class="govuk-form-group">
    <Fieldset
      legend={{ text: title, classes: 'govuk-fieldset__legend--s' }}
      describedBy={hint === undefined ? undefined : `${idPrefix}-hint`}
    >
      {hint !== undefined && <Hint id={`${idPrefix}-hint`} text={hint} />}
      <div class="wm-boxes">
        <Raw html={inner} />
      </div>
    </Fieldset>
  </div>
)
