import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { done, refused, type Result } from '#kit/result'
import { entraId, oneLogin, type Provider } from './rules/provider.ts'

/**
 * Other services people may sign in with, from the environment: `ENTRA_TENANT`, `ENTRA_CLIENT_ID`, `ENTRA_SECRET`;
 * `ONE_LOGIN_CLIENT_ID`, `ONE_LOGIN_KEY_FILE`, and `ONE_LOGIN_ISSUER` for the integration environment. None set: none
 * offered. Refused with a sentence when only some of a service's settings are there.
 */
export const providersFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): Result<readonly Provider[], string> => {
  const read = shape.safeParse(environment)
  if (!read.success) return refused(read.error.issues.map(({ message }) => message).join(' '))
  const { data } = read
  const entra = [data.ENTRA_TENANT, data.ENTRA_CLIENT_ID, data.ENTRA_SECRET]
  if (entra.some(Boolean) && !entra.every(Boolean))
    return refused('For Entra ID, set ENTRA_TENANT, ENTRA_CLIENT_ID and ENTRA_SECRET together.')
  const login = [data.ONE_LOGIN_CLIENT_ID, data.ONE_LOGIN_KEY_FILE]
  if (login.some(Boolean) && !login.every(Boolean))
    return refused('For GOV.UK One Login, set ONE_LOGIN_CLIENT_ID and ONE_LOGIN_KEY_FILE together.')
  const [tenant, clientId, secret] = entra
  const pem = readKey(data.ONE_LOGIN_KEY_FILE)
  if (!pem.ok) return pem
  return done([
    ...(tenant && clientId && secret ? [entraId({ tenant, clientId, secret })] : []),
    ...(data.ONE_LOGIN_CLIENT_ID && pem.value
      ? [oneLogin({ issuer: data.ONE_LOGIN_ISSUER, clientId: data.ONE_LOGIN_CLIENT_ID, pem: pem.value })]
      : []),
  ])
}

const readKey = (file: string | undefined): Result<string | undefined, string> => {
  if (!file) return done(undefined)
  try {
    return done(readFileSync(file, 'utf8'))
  } catch {
    return refused(`ONE_LOGIN_KEY_FILE is ${file}, which cannot be read.`)
  }
}

const shape = z.object({
  ENTRA_TENANT: z
    .string()
    .regex(/^[\w.-]*$/, 'ENTRA_TENANT must be the tenant’s number or domain.')
    .optional(),
  ENTRA_CLIENT_ID: z.string().optional(),
  ENTRA_SECRET: z.string().optional(),
  ONE_LOGIN_ISSUER: z
    .string()
    .regex(/^https:\/\/\S+$/, 'ONE_LOGIN_ISSUER must be an https address.')
    .default('https://oidc.account.gov.uk/'),
  ONE_LOGIN_CLIENT_ID: z.string().optional(),
  ONE_LOGIN_KEY_FILE: z.string().optional(),
})
