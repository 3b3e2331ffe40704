import { expect, test } from 'vitest'
import { listenRefusal, settingsFrom, StartRefusal } from './index.ts'

test('with nothing set, Coventry is served on port 3000 of this machine only', () => {
  expect(settingsFrom({ PORT: ' ' })).toMatchObject({ port: 3000, host: 'localhost', authority: 'coventry' })
})

test('data lies where the person keeps such data, and not in the folder of root', () => {
  const { dataFolder } = settingsFrom({ XDG_DATA_HOME: '/srv/data' })
  expect(dataFolder).toBe(process.getuid?.() === 0 ? '/var/lib/waymark' : '/srv/data/waymark')
})

test.each([
  [{ PORT: '80a' }, 'PORT must be a whole number, for example 3000.'],
  [{ PORT: '70000' }, 'PORT must be between 0 and 65535.'],
  [{ HOST: 'a b' }, 'HOST must be a host name or an IP address, for example localhost or 0.0.0.0.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must look like postgresql://user:password@host/database.'],
  [{ AUTHORITY: '../x' }, 'AUTHORITY must be the name of a folder in authorities/, for example coventry.'],
])('a bad setting %j is named in a sentence', (environment, sentence) => {
  expect(() => settingsFrom(environment)).toThrow(new StartRefusal(sentence))
})

test.each([
  [{}, true],
  [{ DATABASE_URL: 'postgresql://db/waymark' }, false],
  [{ DATABASE_URL: 'postgresql://db/waymark', DEMO: 'yes' }, true],
  [{ DEMO: 'no' }, false],
  [{ NODE_ENV: 'production' }, false],
])('with %j, invented people may be signed in as: %s', (environment, demo) => {
  expect(settingsFrom(environment).demo).toBe(demo)
})

test('a demonstration in production is refused: anybody could come in', () => {
  expect(() => settingsFrom({ DEMO: 'yes', NODE_ENV: 'production' })).toThrow(/DEMO=yes lets anybody in/)
})

test('a bucket is set whole or not at all, and what is missing is named', () => {
  const whole = {
    S3_ENDPOINT: 'https://s3.example/',
    S3_BUCKET: 'papers',
    S3_REGION: 'eu-west-2',
    S3_KEY: 'k',
    S3_SECRET: 's',
  }
  expect(settingsFrom(whole).bucket).toEqual({
    endpoint: 'https://s3.example',
    bucket: 'papers',
    region: 'eu-west-2',
    key: 'k',
    secret: 's',
  })
  expect(settingsFrom({}).bucket).toBeUndefined()
  const half = { S3_BUCKET: 'papers', S3_KEY: 'k', S3_SECRET: ' ' }
  expect(() => settingsFrom(half)).toThrow(
    /Missing: S3_ENDPOINT, S3_REGION, S3_SECRET\. Set all of them, or none/,
  )
  expect(() => settingsFrom({ ...whole, S3_ENDPOINT: 's3.example' })).toThrow(/S3_ENDPOINT must look like/)
})

test('mail can come back only where it leaves, and to an address we listen for', () => {
  const post = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'offer@example.gov.uk' }
  const back = { BOUNCE_ADDRESS: 'back@bounces.example.gov.uk', BOUNCES_AT: '0.0.0.0:2525' }
  expect(settingsFrom({ ...post, ...back }).bounces).toEqual({
    address: 'back@bounces.example.gov.uk',
    host: '0.0.0.0',
    port: 2525,
  })
  expect(() => settingsFrom(back)).toThrow(/go together, and with SMTP_URL/)
  expect(() => settingsFrom({ ...post, BOUNCES_AT: '0.0.0.0:2525' })).toThrow(/go together/)
})

test('all bad settings are named at once', () => {
  expect(() => settingsFrom({ PORT: 'x', AUTHORITY: 'X' })).toThrow(/PORT .* AUTHORITY /)
})

test('a port in use is said in one sentence that says what to type; an unknown fault stays a fault', () => {
  const where = { host: 'localhost', port: 3000 }
  const taken = listenRefusal(Object.assign(new Error(), { code: 'EADDRINUSE' }), where)
  expect(taken).toEqual(
    new StartRefusal(
      'Port 3000 is already in use. Stop the other program, or choose another port: PORT=3001 npm start',
    ),
  )
  const fault = new Error('something else')
  expect(listenRefusal(fault, where)).toBe(fault)
})
