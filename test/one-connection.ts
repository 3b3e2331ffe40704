/**
 * Holds every test to this: whoever has a connection in a transaction does not ask the pool for a second one. Ten
 * people who do so at once each wait for what the others hold, and the site stands still.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { DefaultConnectionProvider, type Kysely, TransactionBuilder } from 'kysely'

type Execute = (work: (tx: Kysely<unknown>) => Promise<unknown>) => Promise<unknown>
type Provide = (...given: unknown[]) => unknown

const holding = new AsyncLocalStorage<true>()
const marked = Symbol.for('one connection at a time')

// Files share a thread, and a thread its libraries: once is enough.
if (!(marked in TransactionBuilder.prototype)) {
  Object.defineProperty(TransactionBuilder.prototype, marked, { value: true })
  const builder = TransactionBuilder.prototype as unknown as { execute: Execute }
  const { execute } = builder
  builder.execute = function (work) {
    return execute.call(this, (tx) => holding.run(true, () => work(tx)))
  }
  // What a transaction asks goes by a provider of its own; this one is for everybody else.
  const provider = DefaultConnectionProvider.prototype as unknown as { provideConnection: Provide }
  const { provideConnection } = provider
  provider.provideConnection = function (...given) {
    if (holding.getStore()) throw new Error('A second connection was asked for within a transaction.')
    return provideConnection.apply(this, given)
  }
}
