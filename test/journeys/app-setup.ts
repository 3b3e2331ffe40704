import type { TestProject } from 'vitest/node'
import { startApp } from './app.ts'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

/** One app for all the journeys; returns how to stop it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const app = await startApp()
  project.provide('origin', app.origin)
  return app.stop
}
