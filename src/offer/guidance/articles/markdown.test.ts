import { describe, expect, it } from 'vitest'
import { coreGlossary } from '../rules/glossary.ts'
import { termFinder } from '../rules/term-finder.ts'
import { writeMarkdown } from './markdown.tsx'

const html = (markdown: string): string => writeMarkdown(markdown).html

describe('an article’s words', () => {
  it('are written as GOV.UK writes headings, lists, steps, tables and links', () => {
    const written = html(
      '## One\n\n### Two\n\nText with **much** *weight*.\n\n- a\n- b\n\n1. first\n2. second\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> Note.\n\n[Search](/search)',
    )
    for (const part of [
      '<h2 class="govuk-heading-m" id="one">One</h2>',
      '<h3 class="govuk-heading-s" id="two">Two</h3>',
      '<strong>much</strong>',
      '<em>weight</em>',
      '<ul class="govuk-list govuk-list--bullet"><li>a</li>',
      '<ol class="govuk-list govuk-list--number"><li>first</li>',
      '<th scope="col" class="govuk-table__header">A</th>',
      '<div class="govuk-inset-text"><p class="govuk-body">Note.</p></div>',
      '<a class="govuk-link" href="/search">Search</a>',
    ])
      expect(written).toContain(part)
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a tag in a line', 'Hello <img src=x onerror=alert(1)> you'],
    ['a tag in a heading', '## Hi <svg onload=alert(1)>'],
    ['a tag in a table', '| A |\n|---|\n| <b onclick=alert(1)>x</b> |'],
    ['a tag in code', '`<script>alert(1)</script>`'],
    ['a picture', '![<b>x</b>](javascript:alert(1))'],
    ['a comment', 'a <!-- <script>alert(1)</script> --> b'],
    ['a tag behind an entity', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('never become HTML of their own: %s', (_, markdown) => {
    expect(html(markdown)).not.toMatch(/<(script|img|svg|b|!--)[\s>]/)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//elsewhere.example',
  ])('never lead to %s', (address) => {
    for (const written of [
      html(`[x](${address})`),
      html(`[x](<${address}>)`),
      html(`[x][1]\n\n[1]: <${address}>`),
    ])
      expect(written).not.toMatch(/<a[^>]* href=/)
  })

  it('give every heading an address of its own, and list the main ones', () => {
    const { headings, html: written } = writeMarkdown(
      '## Who pays?\n\na\n\n## Who pays?\n\nb\n\n### Small\n\nc',
    )
    expect(headings).toEqual([
      { id: 'who-pays', text: 'Who pays?' },
      { id: 'who-pays-2', text: 'Who pays?' },
    ])
    expect(written).toContain('id="small"')
  })
})

describe('a word that explains itself', () => {
  const terms = termFinder(coreGlossary)
  const explained = (markdown: string): readonly string[] =>
    [...writeMarkdown(markdown, { terms }).html.matchAll(/popovertarget="means-([\w-]+)"/g)].map(
      ([, id = '']) => id,
    )

  it('does so the first time only, whichever way it is written', () => {
    expect(explained('An EHC plan. Your EHCP. The education, health and care plan.')).toEqual(['ehc-plan'])
  })

  it('does so in a list and a table, but never in a heading or inside a link', () => {
    expect(explained('## SENCO\n\n[the SENCO](/x)')).toEqual([])
    expect(explained('- ask the SENCO\n\n| A |\n|---|\n| Portage |')).toEqual(['senco', 'portage'])
  })

  it('is one phrase, not a shorter one inside it', () => {
    expect(explained('Ask for an EHC needs assessment.')).toEqual(['ehc-needs-assessment'])
  })

  it('is not seen in the middle of another word', () => {
    expect(explained('Panic, total, SENDIASSes, unappealing.')).toEqual([])
  })

  it('tells acronyms from words: “PA” is explained, “pa” is not', () => {
    expect(explained('Hire a PA. My pa.')).toEqual(['pa'])
    expect(explained('My pa.')).toEqual([])
  })

  it('leads to the glossary where it cannot open, and its button opens its own note', () => {
    const { html: written } = writeMarkdown('Ask the SENCO.', { terms })
    expect(written).toMatch(
      /<button type="button" class="wm-term" popovertarget="means-senco">SENCO<\/button>/,
    )
    expect(written).toMatch(/<span class="wm-term__note" id="means-senco" popover="auto"/)
    expect(written).toContain('href="/glossary#senco"')
  })
})
