import type { VNode } from 'preact'
import { expect, it } from 'vitest'
import { renderFragment } from '#kit/html'
import {
  BackLink,
  Breadcrumbs,
  Button,
  Checkboxes,
  Details,
  ErrorMessage,
  Footer,
  Hint,
  InsetText,
  Label,
  Link,
  PhaseBanner,
  Radios,
  Select,
  SummaryList,
  Tag,
  Textarea,
  WarningText,
} from './index.ts'

const hostile = '<img src=x onerror=alert(1)> & "quoted"'

it.each<[string, VNode]>([
  ['the text of a button', <Button text={hostile} />],
  ['the children of a tag', <Tag>{hostile}</Tag>],
  ['html that is only a string', <InsetText html={hostile} />],
  ['an answer in a textarea', <Textarea name="a" label={{ text: 'A' }} value={`</textarea>${hostile}`} />],
  ['the text of an option', <Select name="a" label={{ text: 'A' }} items={[{ text: hostile }]} />],
  ['an attribute', <Tag text="A" attributes={{ title: hostile }} />],
])('shows %s as it was typed, never as markup', (_, piece) => {
  expect(renderFragment(piece)).toContain('&lt;img src=x onerror=alert(1)> &amp; &quot;quoted&quot;')
})

it.each<[string, VNode]>([
  ['link', <Link href="javascript:alert(1)">Go</Link>],
  ['button link', <Button href="javascript:alert(1)" text="Go" />],
  ['back link', <BackLink href="javascript:alert(1)" />],
  ['breadcrumb', <Breadcrumbs items={[{ text: 'Go', href: 'javascript:alert(1)' }]} />],
  ['link with an address among its attributes', <BackLink href="data:x" attributes={{ href: 'data:x' }} />],
])('a %s to a script leads nowhere', (_, piece) => {
  expect(renderFragment(piece)).toContain('<a')
  expect(renderFragment(piece)).not.toContain('href')
})

it.each<[string, VNode]>([
  ['button', <Button>Hello</Button>],
  ['details', <Details summaryText="More">Hello</Details>],
  ['error message', <ErrorMessage>Hello</ErrorMessage>],
  ['hint', <Hint>Hello</Hint>],
  ['inset text', <InsetText>Hello</InsetText>],
  ['label', <Label>Hello</Label>],
  ['phase banner', <PhaseBanner tag={{ text: 'Beta' }}>Hello</PhaseBanner>],
  ['warning text', <WarningText>Hello</WarningText>],
])('the words of a %s may stand between its tags', (_, piece) => {
  expect(renderFragment(piece)).toContain('Hello')
})

it('an answer that starts with an empty line comes back with it', () => {
  const page = renderFragment(<Textarea name="a" label={{ text: 'A' }} value={'\nSecond line'} />)
  expect(page).toContain('>\n\nSecond line</textarea>')
})

it('an answer given before is ticked again, unless its item says otherwise', () => {
  const items = [{ value: 1, text: 'One' }, false, { value: '2', text: 'Two' }] as const
  const three = { value: 3, text: 'Three', checked: false }
  expect(ticked(<Radios name="a" items={items} value="1" />)).toEqual(['1'])
  expect(ticked(<Checkboxes name="a" items={[...items, three]} values={['2', 3]} />)).toEqual(['2'])
})

it('a footer shows neither the crown nor the Crown’s copyright unless asked to', () => {
  const ours = renderFragment(<Footer meta={{ items: [{ text: 'Help', href: '/help' }] }} />)
  expect(ours).toContain('/help')
  expect(ours).not.toMatch(/crown|svg|licence/i)
  expect(renderFragment(<Footer copyright={{ text: '© Northmere' }} />)).toContain('© Northmere')
  expect(renderFragment(<Footer crown />)).toContain('Crown copyright')
})

it('a row without a link to change it keeps the column free when another row has one', () => {
  const actions = { items: [{ href: '/change', text: 'Change', visuallyHiddenText: 'name' }] }
  const rows = [
    { key: { text: 'Name' }, value: { text: 'Ash' }, actions },
    { key: { text: 'Born' }, value: { text: '2019' } },
  ]
  const list = renderFragment(<SummaryList rows={rows} />)
  expect(list.match(/row--no-actions/g)).toHaveLength(1)
  expect(list).toContain('Change<span class="govuk-visually-hidden"> name</span>')
})

const ticked = (group: VNode): (string | undefined)[] =>
  [...renderFragment(group).matchAll(/<input[^>]* checked [^>]*value="(\d)"/g)].map(([, value]) => value)
