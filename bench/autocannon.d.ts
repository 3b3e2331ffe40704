/** Only what the benches use; the package brings no types. */
declare module 'autocannon' {
  type Result = {
    requests: { average: number }
    latency: { p50: number; p97_5: number; p99: number }
    errors: number
    non2xx: number
    '2xx': number
    '5xx': number
    /** Seconds. */
    duration: number
  }
  type Request = { method: string; path: string }
  type Options = {
    url: string
    connections: number
    duration: number
    /** Threads to press from; none is this one. */
    workers?: number
    /** Seconds to wait for an answer. */
    timeout?: number
    headers?: Record<string, string>
    requests?: readonly (Request & { setupRequest?: (request: Request) => Request })[]
  }
  const autocannon: (options: Options) => Promise<Result>
  export default autocannon
}
