import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { bucketNames, type Environment, environmentSchema, withoutBlanks } from './environment.ts'
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
        /** What its receipts must carry; without it none are taken, and it is asked instead. */
        readonly receiptToken: string | undefined
      }
    | undefined
  /** Where e-mail comes back to that could not be delivered, and where we listen for it. */
  readonly bounces: { readonly address: string; readonly host: string; readonly port: number } | undefined
  /** Where the virus check listens: `host:port`, or the path of its socket. Without it files wait unopened. */
  readonly clamd: string | undefined
  /** Where documents lie, if not in the data folder: a bucket that speaks S3. */
  readonly bucket:
    | {
        readonly endpoint: string
        readonly bucket: string
        readonly region: string
        readonly key: string
        readonly secret: string
      }
    | undefined
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
    bucket: bucketIn(read.data),
    bounces: bouncesIn(read.data),
    notify: read.data.NOTIFY_API_KEY
      ? {
          key: read.data.NOTIFY_API_KEY,
          emailTemplate: read.data.NOTIFY_EMAIL_TEMPLATE,
          textTemplate: read.data.NOTIFY_TEXT_TEMPLATE,
          url: read.data.NOTIFY_URL,
          receiptToken: read.data.NOTIFY_RECEIPT_TOKEN,
        }
      : undefined,
    demo: read.data.DEMO === undefined ? !production && !read.data.DATABASE_URL : read.data.DEMO === 'yes',
  }
}

const bouncesIn = ({ BOUNCE_ADDRESS, BOUNCES_AT, SMTP_URL }: Environment): Settings['bounces'] => {
  if (BOUNCE_ADDRESS === undefined && BOUNCES_AT === undefined) return undefined
  if (BOUNCE_ADDRESS === undefined || BOUNCES_AT === undefined || SMTP_URL === undefined)
    throw new StartRefusal(
      'BOUNCE_ADDRESS and BOUNCES_AT go together, and with SMTP_URL: set all three, or neither of the two.',
    )
  const [host = '', port] = BOUNCES_AT.split(':')
  return { address: BOUNCE_ADDRESS, host, port: Number(port) }
}

const bucketIn = (set: Environment): Settings['bucket'] => {
  const [endpoint, bucket, region, key, secret] = bucketNames.map((name) => set[name])
  if (endpoint && bucket && region && key && secret)
    return { endpoint: endpoint.replace(/\/+$/, ''), bucket, region, key, secret }
  const missing = bucketNames.filter((name) => set[name] === undefined)
  if (missing.length < bucketNames.length)
    throw new StartRefusal(
      `Documents lie in a bucket only if all of ${bucketNames.join(', ')} are set. Missing: ${missing.join(', ')}. Set all of them, or none.`,
    )
  return undefined
}

// PostgreSQL refuses to run as root, and the account it is given instead cannot look inside /root.
const usualDataFolder = (environment: NodeJS.ProcessEnv): string =>
  process.getuid?.() === 0
    ? '/var/lib/waymark'
    : join(environment.XDG_DATA_HOME?.trim() || join(homedir(), '.local', 'share'), 'waymark')
