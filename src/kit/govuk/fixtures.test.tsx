import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ComponentChildren, ComponentType } from 'preact'
import { describe, expect, it } from 'vitest'
import { Raw, renderFragment, trustHtml } from '#kit/html'
import { canonicalHtml } from './canonical-html.ts'
import * as components from './index.ts'

interface Fixture {
  name: string
  options: Record<string, unknown>
  html: string
}

const folder = dirname(createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/index.scss'))

const fixturesOf = (component: string): Fixture[] =>
  JSON.parse(readFileSync(join(folder, 'components', component, 'fixtures.json'), 'utf8')).fixtures

const names = readdirSync(join(folder, 'components'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe.each(names)('%s is what govuk-frontend renders', (name) => {
  it.each(fixturesOf(name))('$name', ({ options, html }) => {
    const exported = name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())
    const Component = components[exported as keyof typeof components] as ComponentType<object>
    const props = { ...(asProps(options) as object), ...extra[name] }
    expect(canonicalHtml(renderFragment(<Component {...props} />))).toEqual(canonicalHtml(html))
  })
})

it('was held to all 725 fixtures of all 39 components', () => {
  expect(names).toHaveLength(39)
  expect(names.flatMap(fixturesOf)).toHaveLength(725)
})

// Ours leave the crown out unless asked for it.
const extra: Record<string, object> = { footer: { crown: true } }

// The macros take HTML as strings; our components take JSX in the same places.
const takesHtml = /^(html|\w+Html)$/

const asProps = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string' && value !== '' && takesHtml.test(key)) return raw(value)
  if (Array.isArray(value)) return value.map((item) => asProps(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      key === 'slots' && typeof inner === 'string' ? raw(inner) : asProps(inner, name),
    ]),
  )
}

const raw = (html: string): ComponentChildren => <Raw html={trustHtml(html)} />
