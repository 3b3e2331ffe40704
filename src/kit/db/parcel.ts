import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'

/** More than a page has to ask; who asks for hundreds at once is spread over several connections. */
const mostInOne = 25

/**
 * Questions asked in one breath, outside any transaction, travel together: on one connection, in one writing, and come
 * back one by one. To be woken costs either side more than most answers do. A transaction has a connection to itself.
 * Whoever needs the same connection twice begins a transaction.
 */
export const inParcels = (driver: Driver): Driver => {
  const post = postbox(driver)
  return {
    init: (options) => driver.init(options),
    destroy: (options) => driver.destroy(options),
    acquireConnection: () => Promise.resolve(new Errand(post)),
    releaseConnection: async (errand) => {
      const { own: held } = errand as Errand
      if (held) await driver.releaseConnection(held)
    },
    beginTransaction: async (errand, settings) => {
      const held = await driver.acquireConnection()
      ;(errand as Errand).own = held
      await driver.beginTransaction(held, settings)
    },
    commitTransaction: (errand) => driver.commitTransaction(own(errand)),
    rollbackTransaction: (errand) => driver.rollbackTransaction(own(errand)),
    savepoint: async (errand, ...rest) => driver.savepoint?.(own(errand), ...rest),
    rollbackToSavepoint: async (errand, ...rest) => driver.rollbackToSavepoint?.(own(errand), ...rest),
    releaseSavepoint: async (errand, ...rest) => driver.releaseSavepoint?.(own(errand), ...rest),
  }
}

const own = (errand: DatabaseConnection) => (errand as Errand).own!

type Answer = QueryResult<unknown>
type Post = (question: CompiledQuery) => Promise<Answer>

/** What somebody came to the database for. Until a transaction begins it has no connection, only a place in a parcel. */
class Errand implements DatabaseConnection {
  own: DatabaseConnection | undefined
  readonly #post: Post

  constructor(post: Post) {
    this.#post = post
  }

  async executeQuery<Row>(question: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      return (await (this.own?.executeQuery(question) ?? this.#post(question))) as QueryResult<Row>
    } catch (fault) {
      throw saidBy(fault, new Error())
    }
  }

  streamQuery(): never {
    throw new Error('Answers are not streamed.')
  }
}

type Letter = {
  readonly question: CompiledQuery
  readonly answered: (answer: Answer | PromiseLike<Answer>) => void
  readonly failed: (fault: unknown) => void
}

const postbox = (driver: Driver): Post => {
  let open: Letter[] | undefined
  const begin = (): Letter[] => {
    const parcel: Letter[] = []
    // By then everybody who was going on with something has asked what they had to ask.
    setImmediate(() => {
      if (open === parcel) open = undefined
      void send(driver, parcel)
    })
    return parcel
  }
  return (question) =>
    new Promise((answered, failed) => {
      open ??= begin()
      open.push({ question, answered, failed })
      if (open.length === mostInOne) open = undefined
    })
}

const send = async (driver: Driver, parcel: readonly Letter[]): Promise<void> => {
  try {
    const connection = await driver.acquireConnection()
    await Promise.all(
      parcel.map(({ question, answered, failed }) =>
        connection.executeQuery(question).then(answered, failed),
      ),
    )
    await driver.releaseConnection(connection)
  } catch (fault) {
    for (const { failed } of parcel) failed(fault)
  }
}

/** A fault comes back to the postbox; whoever reads of it wants to know who asked. */
const saidBy = (fault: unknown, here: Error): unknown => {
  if (fault instanceof Error) fault.stack += `\n${here.stack?.split('\n').slice(1).join('\n') ?? ''}`
  return fault
}
