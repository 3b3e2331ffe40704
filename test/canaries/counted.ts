import { AsyncLocalStorage } from 'node:async_hooks'
import { Client } from 'pg'

/** How much of the database's time a page takes: what it asks, and how often it sends something and waits. */
export type Counted = { readonly questions: number; readonly trips: number }

/** Everything asked by `work`, wherever in the program; nothing that others ask meanwhile. */
export const counted = async (work: () => Promise<unknown>): Promise<Counted> => {
  const count = { questions: 0, trips: 0 }
  await counting.run(count, work)
  return count
}

const counting = new AsyncLocalStorage<{ questions: number; trips: number }>()
const onItsWay = new WeakSet<Client>()

type Ask = (this: Client, ...given: unknown[]) => unknown

// Before any connection is made: each keeps the way of asking it began with.
const prototype = Client.prototype as unknown as { query: Ask }
const { query } = prototype
prototype.query = function (...given) {
  const count = counting.getStore()
  if (count) {
    count.questions += 1
    if (!onItsWay.has(this)) count.trips += 1
    onItsWay.add(this)
    process.nextTick(() => onItsWay.delete(this))
  }
  return query.apply(this, given)
}
