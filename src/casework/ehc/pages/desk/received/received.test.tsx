import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { renderDocument } from '#kit/html'
import type { ReceivedRequest } from '../../../store/requests.ts'
import { AtOnce, MoreTold } from './view.tsx'
import { words } from './words.ts'

const request: ReceivedRequest = {
  caseId: '00000000-0000-4000-8000-000000000001',
  reference: 'RQ-7K3Q-9FMD',
  receivedOn: parseDay('2026-03-02')!,
  requestedBy: 'parent',
  channel: 'online',
  codeDigest: null,
  childKey: 'tamsinorrell',
  asked: {
    childName: 'Tamsin Orrell',
    ways: ['phone'],
    needs: ['interpreter'],
    language: 'Cornish',
    otherHome: 'With her dad on Sundays',
    notContact: 'Never ring Jago',
  },
  marks: ['somebody must not be told', 'perhaps lives elsewhere'],
  alike: [],
}

describe('an officer who opens a request', () => {
  it('reads first who must not be told, in the family’s own words, and every mark', () => {
    const html = renderDocument(<AtOnce request={request} />)
    expect(html).toContain('Never ring Jago')
    for (const mark of request.marks) expect(html).toContain(words.marks[mark])
    expect(html.indexOf('Never ring Jago')).toBeLessThan(html.indexOf(words.know))
  })

  it('is told how to talk with them, and of the second home', () => {
    const html = renderDocument(<MoreTold request={request} />)
    for (const said of ['phone', 'interpreter', 'Cornish', 'With her dad on Sundays'])
      expect(html).toContain(said)
  })

  it('is shown no empty heading where nothing was told', () => {
    const bare = { ...request, marks: [], asked: { childName: 'A', ways: [], needs: [] } }
    expect(renderDocument(<AtOnce request={bare} />)).not.toContain('<h2')
    expect(renderDocument(<MoreTold request={bare} />)).not.toContain('<h2')
  })
})
