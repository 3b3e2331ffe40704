/** What we use of a package that comes without types. */
declare module '@20minutes/s3rver' {
  import type { Server } from 'node:http'

  export default class S3rver {
    constructor(options: object)
    readonly httpServer: Server
    run(): Promise<unknown>
    close(): Promise<void>
  }
}
