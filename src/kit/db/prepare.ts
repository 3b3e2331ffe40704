import { type Kysely, sql } from 'kysely'
import type { PoolClient, QueryResult } from 'pg'

/** Asked as often, a question will be asked again. */
const oftenEnough = 3
/** Plans take room at the other end, on every connection: as many are kept, and no question with a long list in it. */
const mostPrepared = 300
/** How best to look for part of a word hangs on the word: half a council's children have it, or one. */
const partOfAWord = /\bi?like \$/i
const longList = /\(\$\d+(?:, \$\d+){5,}\)/

/**
 * Has the database keep its plan for what is asked of it often: thinking out how to look takes it longer than looking,
 * for a view over many tables ten times as long. Answers are the same. Call what it gives with each new connection of
 * one pool: a question has the same name on all of them.
 */
export const preparer = (): ((client: PoolClient) => void) => {
  const nameFor = namer()
  return (client) => prepareOften(client, nameFor)
}

/**
 * For the rest of this transaction, a plan that is kept is used, whatever is asked with it. The database would think most
 * of them out anew to be surer, which for a view over many tables takes longer than looking does.
 */
export const trustKeptPlans = async (tx: Pick<Kysely<unknown>, 'getExecutor'>): Promise<void> => {
  await sql`set local plan_cache_mode = force_generic_plan`.execute(tx)
}

const prepareOften = (client: PoolClient, nameFor: NameFor): void => {
  const ask: (...given: unknown[]) => Promise<QueryResult> = client.query.bind(client)
  const outOfDate = new Set<string>()
  const askPrepared = async (name: string, text: string, values: unknown[]): Promise<QueryResult> => {
    try {
      return await ask({ name, text, values })
    } catch (fault) {
      if (!isOutOfDate(fault)) throw fault
      outOfDate.add(name)
      // Within a transaction nothing more can be asked: it fails once, as a whole, and is right the next time.
      if (client.getTransactionStatus() !== 'I') throw fault
      return ask(text, values)
    }
  }
  const query = (text: unknown, values: unknown, ...rest: unknown[]) => {
    const name =
      typeof text === 'string' && Array.isArray(values) && rest.length === 0 ? nameFor(text) : undefined
    return name === undefined || outOfDate.has(name)
      ? ask(text, values, ...rest)
      : askPrepared(name, text as string, values as unknown[])
  }
  client.query = query as typeof client.query
}

/** A new release of ours changed the table meanwhile: the kept plan would give columns of yesterday. */
const isOutOfDate = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === '0A000' && /cached plan/.test(fault.message)

/** A name for a question that is asked often enough, and none for any other. */
type NameFor = (text: string) => string | undefined

const namer = (): NameFor => {
  const names = new Map<string, string>()
  const asked = new Map<string, number>()
  return (text) => {
    const name = names.get(text)
    if (name !== undefined || names.size >= mostPrepared || !isQuestion(text)) return name
    const times = (asked.get(text) ?? 0) + 1
    if (asked.size > 10 * mostPrepared) asked.clear()
    asked.set(text, times)
    if (times < oftenEnough) return undefined
    asked.delete(text)
    const given = `often_${names.size + 1}`
    names.set(text, given)
    return given
  }
}

const isQuestion = (text: string): boolean =>
  /^\s*(select|with)\b/i.test(text) && !longList.test(text) && !partOfAWord.test(text)
