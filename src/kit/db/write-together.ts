import type { PoolClient } from 'pg'

/** What one connection is asked within a turn goes out in one piece: each writing costs more than what is written. */
export const writeTogether = (client: PoolClient): void => {
  const { connection } = client as PoolClient & { readonly connection: { readonly stream: Corked } }
  const ask = client.query.bind(client) as (...given: unknown[]) => unknown
  const query = (...given: unknown[]) => {
    const { stream } = connection
    stream.cork()
    process.nextTick(() => stream.uncork())
    return ask(...given)
  }
  client.query = query as typeof client.query
}

type Corked = { readonly cork: () => void; readonly uncork: () => void }
