import type { DirectoryDatabase } from '../store/tables.ts'
import type { FeedSettings } from './serialise.ts'

/** What every route of the feed needs. */
export type Feed = FeedSettings & { db: DirectoryDatabase }
