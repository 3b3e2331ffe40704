import { z } from 'zod'

/** What may be set, each with a sentence for what is not as it must be. */
export const environmentSchema = z.object({
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
  NOTIFY_RECEIPT_TOKEN: z
    .string()
    .regex(/^\S{20,}$/, 'NOTIFY_RECEIPT_TOKEN must be at least 20 letters and figures.')
    .optional(),
  BOUNCE_ADDRESS: z
    .string()
    .regex(
      /^[a-z\d.-]{1,15}@[a-z\d.-]+$/,
      'BOUNCE_ADDRESS must be a short e-mail address in small letters, for example back@bounces.example.gov.uk.',
    )
    .optional(),
  BOUNCES_AT: z
    .string()
    .regex(/^[\w.-]+:\d+$/, 'BOUNCES_AT must look like 127.0.0.1:2525.')
    .optional(),
  CLAMD: z
    .string()
    .regex(/^(\/\S+|[\w.-]+:\d+)$/, 'CLAMD must look like 127.0.0.1:3310 or /run/clamav/clamd.ctl.')
    .optional(),
  S3_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/, 'S3_ENDPOINT must look like https://s3.eu-west-2.amazonaws.com')
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z\d][a-z\d.-]{2,62}$/,
      'S3_BUCKET must be the name of a bucket, for example waymark-documents.',
    )
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z\d-]+$/, 'S3_REGION must be the name of a region, for example eu-west-2.')
    .optional(),
  S3_KEY: z.string().optional(),
  S3_SECRET: z.string().optional(),
  DEMO: z.enum(['yes', 'no'], 'DEMO must be yes or no.').optional(),
  NODE_ENV: z.string().optional(),
  WAYMARK_EMBEDDED_IN_PRODUCTION: z.string().optional(),
})

export type Environment = z.infer<typeof environmentSchema>

export const bucketNames = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_KEY', 'S3_SECRET'] as const

/** A variable set to nothing, as in `PORT= npm start`, counts as not set. */
export const withoutBlanks = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
