import { describe, expect, it } from 'vitest'
import { epochDayOf, fromEpochDay } from '#kit/day'
import { renderFragment } from '#kit/html'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { invented } from '../proof/invented.ts'
import { whoLookedLines } from '../rules/who-looked.ts'
import { inClockWords } from './clock.ts'
import { searchFrom } from './search/question.ts'
import { TrailSearch } from './search/view.tsx'
import { UnusualUse } from './unusual/view.tsx'
import { WhoLooked, whoLookedTitle } from './who-looked/view.tsx'

const whole = (body: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Trail</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main>${body}</main></body></html>`
const reader = { accountId: 'parent', family: true }
const olderHref = (before: string) => `/who-looked?before=${before}`
const contact = <p class="govuk-body">Ring 01234 567890.</p>

const looks = whoLookedLines(
  [
    invented({ request: 'a' }),
    invented({ request: 'b', at: Date.UTC(2026, 10, 24, 16, 10) }),
    invented({ glass: 'g', why: 'an emergency' }),
    ...[1, 2, 3].map((n) =>
      invented({
        request: `w${n}`,
        act: 'correct details',
        actor: { ...invented().actor, accountId: 'ada' },
      }),
    ),
    invented({
      outcome: 'refused',
      why: 'not known',
      actor: { accountId: null, name: '', role: '', team: null },
    }),
    invented({ actor: { ...invented().actor, accountId: 'parent' }, why: 'your own record' }),
    invented({
      actor: { ...invented().actor, accountId: 'other', role: 'family member' },
      why: 'your own record',
    }),
    invented({
      actor: { accountId: null, name: '', role: 'the calendar', team: null },
      why: 'keeping to the law',
    }),
  ],
  reader,
)

describe('who looked, as a page', () => {
  const html = renderFragment(
    <WhoLooked child="Sam" looks={looks} older="12" olderHref={olderHref} contact={contact} />,
  )

  it('says who, what, when and why in plain words', async () => {
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain('Who has looked at Sam’s record')
    expect(text).toContain('Tuesday 24 November 2026')
    expect(text).toContain('Olu Bright , EHC coordinator, North team')
    expect(text).toContain('Looked at the record twice, between 9:05am and 4:10pm.')
    expect(text).toContain('Worked on the record 3 times')
    expect(text).toContain('They were working on your request or plan.')
    expect(text).toContain('Emergency')
    expect(text).toContain('Tried to look once and was not let in, at 9:05am.')
    expect(html).toContain('href="/who-looked?before=12"')
    expect(await htmlProblems(whole(html))).toEqual([])
  })

  it('is useful when empty', () => {
    const empty = renderFragment(
      <WhoLooked child={null} looks={[]} older={null} olderHref={olderHref} contact={contact} />,
    )
    expect(empty).toContain('Nobody has looked at this record yet.')
    expect(empty).not.toContain('before=')
    expect(whoLookedTitle(null)).toBe('Who has looked at your record')
  })
})

describe('the privacy officer’s pages', () => {
  const typed = { from: '2026-11-24', until: '', act: 'see child', outcome: 'refused', before: '' }

  it('shows entries, and the form as it was filled in', async () => {
    const html = renderFragment(
      <TrailSearch
        entries={[
          { id: '1', ...invented() },
          {
            id: '2',
            ...invented({
              outcome: 'refused',
              glass: 'g',
              actor: { accountId: null, name: '', role: '', team: null },
            }),
          },
        ]}
        typed={typed}
        acts={['see child', 'send letter']}
        about="Sam"
        action="/trail"
        olderHref="/trail?before=1"
      />,
    )
    expect(html).toContain('24 November 2026, 9:05am')
    expect(html).toContain('Not signed in')
    expect(html).toMatch(/<option value="see child" selected/)
    expect(await htmlProblems(whole(html))).toEqual([])
  })

  it('says so when nothing fits', () => {
    const html = renderFragment(
      <TrailSearch entries={[]} typed={typed} acts={[]} about={null} action="/trail" olderHref={null} />,
    )
    expect(html).toContain('Nothing fits.')
  })

  it('reads days as whole days in London, and passes over what makes no sense', () => {
    const scope = { authority: 'northmere' }
    expect(searchFrom({ ...typed, until: '2026-07-01' }, scope)).toMatchObject({
      from: Date.UTC(2026, 10, 24),
      until: Date.UTC(2026, 6, 1, 23),
      act: 'see child',
      outcome: 'refused',
    })
    expect(
      searchFrom({ from: 'soon', until: '31/12', act: '', outcome: 'x', before: '1; drop' }, scope),
    ).toEqual({
      ...scope,
      act: undefined,
      outcome: undefined,
      from: undefined,
      until: undefined,
      before: undefined,
    })
    expect(searchFrom({ ...typed, before: '77', outcome: 'done' }, scope)).toMatchObject({
      before: '77',
      outcome: 'done',
    })
  })

  it('lists unusual use as things to ask about, by rule', async () => {
    const day = fromEpochDay(epochDayOf(2026, 11, 24))
    const one = { account: 'a', name: 'Olu Bright', subjects: ['x'], entries: 1, from: 0, to: 0 }
    const html = renderFragment(
      <UnusualUse
        day={day}
        found={[
          { ...one, rule: 'out of hours' },
          { ...one, rule: 'no open case', subjects: ['x', 'y'], entries: 3 },
        ]}
        searchHref={(account) => `/trail?account=${account}`}
      />,
    )
    expect(html).toContain('1 child, 1 time')
    expect(html).toContain('2 children, 3 times')
    expect(await htmlProblems(whole(html))).toEqual([])
    expect(renderFragment(<UnusualUse day={day} found={[]} searchHref={(account) => account} />)).toContain(
      'Nothing unusual on this day.',
    )
  })

  it.each([
    ['00:05', '12:05am'],
    ['09:05', '9:05am'],
    ['12:00', '12:00pm'],
    ['23:59', '11:59pm'],
  ])('tells the time as people do: %s is %s', (time, wanted) => {
    expect(inClockWords(time)).toBe(wanted)
  })
})
