import { Client } from 'pg'
import { databaseUrl } from './site.ts'

/** What the database holds of each message: its references, and how many acts each began with. */
export type Kept = ReadonlyMap<string, readonly { readonly reference: string; readonly acts: number }[]>

/** Every message in the database, by the words it was sent with. Asked past the app, so that it cannot flatter. */
export const messagesIn = async (folder: string): Promise<Kept> => {
  const client = new Client({ connectionString: databaseUrl(folder) })
  await client.connect()
  try {
    const { rows } = await client.query<{ words: string; reference: string; acts: number }>(`
      select details->>'more' as words, reference,
        (select count(*)::int from feedback.work_item_act where item_id = work_item.id) as acts
      from feedback.work_item`)
    const kept = new Map<string, { reference: string; acts: number }[]>()
    for (const { words, ...one } of rows) kept.set(words, [...(kept.get(words) ?? []), one])
    return kept
  } finally {
    await client.end()
  }
}
