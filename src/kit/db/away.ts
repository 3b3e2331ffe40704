/** Is this fault the database being out of reach (stopped, starting, full, cut off), and so likely to pass? */
export const isAway = (fault: unknown): boolean => {
  if (!(fault instanceof Error)) return false
  if (fault instanceof AggregateError && fault.errors.some(isAway)) return true
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  return (
    unreachable.has(code) ||
    noSocket(fault, code) ||
    /^(08|53|57P0)/.test(code) ||
    gone.test(fault.message) ||
    isAway(fault.cause)
  )
}

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND'])

// What the driver says where it gives no code.
const gone =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|driver has already been destroyed)/

const noSocket = (fault: Error, code: string): boolean =>
  code === 'ENOENT' && 'syscall' in fault && fault.syscall === 'connect'
