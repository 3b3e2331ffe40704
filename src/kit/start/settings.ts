import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from './refusal.ts'

export type Settings = {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** Absent: the embedded server in the data folder is used. */
  readonly databaseUrl: string | undefined
  readonly authority: string
  /** The address visitors type, without a slash at the end; links that leave the site are made from it. */
  readonly publicUrl: string | undefined
  /** Proxies whose word on a visitor's address is taken, as a list of addresses. */
  readonly trustProxy: string | undefined
  readonly production: boolean
  /** A council runs a maintained PostgreSQL; someone must say out loud that they do not want to. */
  readonly embeddedInProduction: boolean
  /** Invented people, whom anybody may sign in as: usual on the embedded database, never in production. */
  readonly demo: boolean
  /** Where e-mail leaves by, and whom it is from; without both it is kept and shown to staff, and goes nowhere. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  /** GOV.UK Notify, for texts, and for e-mail where there is no `smtpUrl`. */
  readonly notify:
    | {
        readonly key: string
        readonly emailTemplate: string | undefined
        readonly textTemplate: string | undefined
        readonly url: string | undefined
      }
    | undefined
  /** Where the virus check listens: `host:port`, or the path of its socket. Without it files wait unopened. */
  readonly clamd: string | undefined
}

/** Reads the environment. Throws one {@link StartRefusal} that names every bad value. */
export const settingsFrom = (environment: NodeJS.ProcessEnv): Settings => {
  const read = environmentSchema.safeParse(withoutBlanks(environment))
  if (!read.success) throw new StartRefusal(read.error.issues.map((issue) => issue.message).join(' '))
  const production = read.data.NODE_ENV === 'production'
  if (production && read.data.DEMO === 'yes')
    throw new StartRefusal(
      'DEMO=yes lets anybody in, so it cannot go with NODE_ENV=production. Take one away.',
    )
  if ((read.data.SMTP_URL === undefined) !== (read.data.MAIL_FROM === undefined))
    throw new StartRefusal('SMTP_URL and MAIL_FROM go together: set both, or neither.')
  return {
    port: read.data.PORT,
    host: read.data.HOST,
    dataFolder: resolve(read.data.WAYMARK_DATA ?? usualDataFolder(environment)),
    databaseUrl: read.data.DATABASE_URL,
    authority: read.data.AUTHORITY,
    publicUrl: read.data.PUBLIC_URL?.replace(/\/+$/, ''),
    trustProxy: read.data.TRUST_PROXY,
    production,
    embeddedInProduction: read.data.WAYMARK_EMBEDDED_IN_PRODUCTION === 'yes',
    smtpUrl: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM,
    clamd: read.data.CLAMD,
    notify: read.data.NOTIFY_API_KEY
      ? {
          key: read.data.NOTIFY_API_KEY,
          emailTemplate: read.data.NOTIFY_EMAIL_TEMPLATE,
          textTemplate: read.data.NOTIFY_TEXT_TEMPLATE,
          url: read.data.NOTIFY_URL,
        }
      : undefined,
    demo: read.data.DEMO === undefined ? !production && !read.data.DATABASE_URL : read.data.DEMO === 'yes',
  }
}

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'PORT must be a whole number, for example 3000.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'PORT must be between 0 and 65535.')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be a host name or an IP address, for example localhost or 0.0.0.0.')
    .default('localhost'),
  WAYMARK_DATA: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'DATABASE_URL must look like postgresql://user:password@host/database.')
    .optional(),
  AUTHORITY: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*$/,
      'AUTHORITY must be the name of a folder in authorities/, for example coventry.',
    )
    .default('coventry'),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+\/*$/, 'PUBLIC_URL must look like https://sendoffer.example.gov.uk')
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(
      /^[\da-fA-F.:/, ]+$/,
      'TRUST_PROXY must be a list of IP addresses, for example 127.0.0.1,10.0.0.0/8.',
    )
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'SMTP_URL must look like smtps://name:password@mail.example.gov.uk:465.')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>]*<?[^\s@<>]+@[^\s@<>]+>?$/,
      'MAIL_FROM must be an e-mail address, for example offer@example.gov.uk.',
    )
    .optional(),
  NOTIFY_API_KEY: z
    .string()
    .regex(/[\da-f-]{36}-[\da-f-]{36}$/, 'NOTIFY_API_KEY must be the whole key as GOV.UK Notify showed it.')
    .optional(),
  NOTIFY_EMAIL_TEMPLATE: z
    .uuid('NOTIFY_EMAIL_TEMPLATE must be the id of a template in GOV.UK Notify.')
    .optional(),
  NOTIFY_TEXT_TEMPLATE: z
    .uuid('NOTIFY_TEXT_TEMPLATE must be the id of a template in GOV.UK Notify.')
    .optional(),
  NOTIFY_URL: z.url('NOTIFY_URL must be a web address.').optional(),
  CLAMD: z
    .string()
    .regex(/^(\/\S+|[\w.-]+:\d+)$/, 'CLAMD must look like 127.0.0.1:3310 or /run/clamav/clamd.ctl.')
    .optional(),
  DEMO: z.enum(['yes', 'no'], 'DEMO must be yes or no.').optional(),
  NODE_ENV: z.string().optional(),
  WAYMARK_EMBEDDED_IN_PRODUCTION: z.string().optional(),
})

/** A variable set to nothing, as in `PORT= npm start`, counts as not set. */
const withoutBlanks = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))

// PostgreSQL refuses to run as root, and the account it is given instead cannot look inside /root.
const usualDataFolder = (environment: NodeJS.ProcessEnv): string =>
  process.getuid?.() === 0
    ? '/var/lib/waymark'
    : join(environment.XDG_DATA_HOME?.trim() || join(homedir(), '.local', 'share'), 'waymark')
