import { type Database, installationSecret } from '#kit/db'
import { headKey, publicHalf, type SignedHead, signHead } from '../rules/heads.ts'
import { headsNow } from '../store/chain.ts'

/** Where every chain stands now, signed, with the public half of the key to check it by. */
export const signedHeads = async (
  db: Database,
  at: number,
): Promise<{ readonly heads: readonly SignedHead[]; readonly publicKey: string }> => {
  const key = headKey(await installationSecret(db, 'trail heads'))
  return { heads: (await headsNow(db)).map((head) => signHead(key, head, at)), publicKey: publicHalf(key) }
}

/** The public half alone. */
export const headsPublicKey = async (db: Database): Promise<string> =>
  publicHalf(headKey(await installationSecret(db, 'trail heads')))
