/**
 * Runs `stop` once when the program is asked to end. One Ctrl-C under npm arrives twice (from the terminal and
 * from npm), so a repeat is ignored for a second; a later one means the person has waited enough.
 */
export const onStopSignal = (stop: (signal: string) => Promise<void>): void => {
  let askedAt: number | undefined
  const asked = (signal: string) => {
    if (askedAt === undefined) {
      askedAt = performance.now()
      stop(signal).then(
        () => process.exit(0),
        () => process.exit(1),
      )
    } else if (performance.now() - askedAt > 1000) process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, asked)
  // Started by a launcher that has since been killed: nobody is left to pass the signal on.
  process.once('disconnect', () => asked('disconnect'))
}
