import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { samePassword } from '../rules/password.ts'

/** OWASP's first choice: argon2id, 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const
const tagLength = 32

/** A password as it is kept, with its salt and cost: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export const hashPassword = async (typed: string): Promise<string> => {
  const nonce = randomBytes(16)
  const hash = await worked(typed, { ...cost, nonce })
  const { memory: m, passes: t, parallelism: p } = cost
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${bare(nonce)}$${bare(hash)}`
}

/** Is it the right password? With nothing to compare to, the same work is done and the answer is no. */
export const isPassword = async (typed: string, kept: string | null): Promise<boolean> => {
  const [, , , costs, salt, hash] = (kept ?? (await nobodys)).split('$')
  const [memory, passes, parallelism] = [...(costs ?? '').matchAll(/=(\d+)/g)].map(([, n]) => Number(n))
  const wanted = Buffer.from(hash ?? '', 'base64')
  const nonce = Buffer.from(salt ?? '', 'base64')
  const given = await worked(typed, { memory: memory!, passes: passes!, parallelism: parallelism!, nonce })
  return timingSafeEqual(given, wanted) && kept !== null
}

const derive = promisify(argon2)

// At most two at once: each takes 19 MiB and a core for a twentieth of a second.
let running = 0
const waiting: (() => void)[] = []

const worked = async (
  typed: string,
  how: { memory: number; passes: number; parallelism: number; nonce: Buffer },
): Promise<Buffer> => {
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await derive('argon2id', { message: samePassword(typed), tagLength, ...how })
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

const bare = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

// What a password is compared to when there is no such account: of the same cost, and nobody knows it.
const nobodys: Promise<string> = (async () => hashPassword(randomBytes(32).toString('base64')))()
