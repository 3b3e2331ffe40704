import type { Day } from '#kit/day'
import type { Receiving } from '../actions/keep-request.ts'

/** How Northmere takes requests in, for tests. */
export const receivingOn = (today: Day, teamId: string): Receiving => ({
  secret: 'a secret for tests, forty letters long..',
  authority: 'northmere',
  siteTitle: 'Northmere Family Guide to SEND',
  baseUrl: 'https://guide.example',
  districts: ['ZN1', 'ZN2'],
  teamId,
  today,
})
