import { AwsClient } from 'aws4fetch'

export type BucketSettings = {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly key: string
  readonly secret: string
}

export type Asked = {
  readonly method?: 'PUT' | 'HEAD' | 'DELETE'
  readonly body?: Buffer<ArrayBuffer>
  /** Of the body: signed with the rest, so that the bucket refuses bytes that changed on the way. */
  readonly sha256?: string
  /** Milliseconds until we no longer wait. */
  readonly most?: number
}

/**
 * Asks one bucket, signed (AWS Signature Version 4), by a path inside it. A busy bucket is asked again a few times.
 * Its name goes in the path, which every kind of S3 understands.
 */
export const signing = (
  { endpoint, bucket, region, key, secret }: BucketSettings,
  { patient } = { patient: true },
) => {
  const client = new AwsClient({
    accessKeyId: key,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: patient ? 4 : 0,
    initRetryMs: 100,
  })
  return (path: string, { method, body, sha256, most = 60_000 }: Asked = {}): Promise<Response> =>
    client
      .fetch(`${endpoint}/${bucket}${path.startsWith('?') ? '' : '/'}${path}`, {
        method: method ?? 'GET',
        ...(body && { body }),
        headers: { 'x-amz-content-sha256': sha256 ?? hashOfNothing },
        signal: AbortSignal.timeout(most),
      })
      .catch((fault: unknown) => {
        throw bucketAway('The bucket does not answer.', fault)
      })
}

/** Likely to pass: whoever waits is told to try again in a moment, as when the database is away. */
export const bucketAway = (words: string, cause?: unknown): Error =>
  Object.assign(new Error(words, { cause }), { statusCode: 503 })

const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
