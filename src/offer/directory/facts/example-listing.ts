import type { Listing, Schedule } from '../rules/listing.ts'
import type { Place } from './sessions.ts'

/** For tests: the least a listing can be. */
export const exampleListing = (facts: Partial<Listing> = {}): Listing => ({
  id: '00000000-0000-4000-8000-000000000001',
  slug: 'stay-and-play',
  kind: 'group',
  name: 'Stay and play',
  status: 'active',
  last_modified: '2027-01-04T09:00:00Z',
  organization: { id: '00000000-0000-4000-8000-000000000002', name: 'Northmere Toy Library' },
  ...facts,
})

export const exampleSchedule = (facts: Omit<Schedule, 'id'> = {}): Schedule => ({
  id: '00000000-0000-4000-8000-000000000003',
  ...facts,
})

export const examplePlace = (facts: Partial<Place> = {}): Place => ({
  id: '00000000-0000-4000-8000-000000000004',
  location_type: 'physical',
  ...facts,
})

/** A listing whose times all belong to one place. */
export const listingAt = (place: Place, schedules: Schedule[], facts: Partial<Listing> = {}): Listing =>
  exampleListing({
    service_at_locations: [{ id: '00000000-0000-4000-8000-000000000005', location: place, schedules }],
    ...facts,
  })
