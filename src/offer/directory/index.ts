export { type DirectoryPack, directoryPackSchema } from './rules/directory-pack.ts'
export { type Listing, type Schedule, listingSchema } from './rules/listing.ts'
