/**
 * `node tools/with-node-24.mjs tools/northmere-listings.ts`: writes authorities/northmere/listings.json afresh, as
 * Open Referral tells services. Ids of parts are left out: the importer makes its own.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Listing } from '#directory'
import { northmereListings } from '../test/northmere/listings.ts'

const file = join(import.meta.dirname, '..', 'authorities', 'northmere', 'listings.json')
const count = 200
const seed = 7

const service = ({ attributes = [], organization, ...listing }: Listing): object => ({
  ...(withoutPartIds(listing) as object),
  id: listing.id,
  organization: withoutPartIds(organization),
  service_at_locations: (listing.service_at_locations ?? []).map((place) => {
    const { address, ...location } = place.location
    return withoutPartIds({ ...place, location: { ...location, addresses: address ? [address] : [] } })
  }),
  attributes: attributes.map(({ taxonomy, term }) => ({
    link_type: taxonomy,
    taxonomy_term: { code: term },
  })),
})

const leftOut = ['id', 'last_modified']

const withoutPartIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (field, held: unknown) => (leftOut.includes(field) ? undefined : held)))

if (import.meta.main) {
  const services = northmereListings(count, seed).map(service)
  writeFileSync(file, `${JSON.stringify({ contents: services }, null, 1)}\n`)
}
