import type { FastifyInstance } from 'fastify'
import type { PagesRoom } from '../room.ts'
import { accountPages } from './account/page.tsx'
import { demoPage, type Kept } from './demo/page.tsx'
import { elsewherePages } from './elsewhere/page.tsx'
import { forgottenPages } from './forgotten/page.tsx'
import { proveAgainPage, secondStepPage } from './second-step/page.tsx'
import { setUpPages } from './set-up/page.tsx'
import { signInPage } from './sign-in/page.tsx'
import { signOutPage } from './sign-out/page.tsx'

/** Every page of this room. The app must have @fastify/cookie, @fastify/formbody and @fastify/rate-limit. */
export const signInPages = (app: FastifyInstance, room: PagesRoom, outbox: () => readonly Kept[]): void => {
  signInPage(app, room)
  secondStepPage(app, room)
  elsewherePages(app, room)
  forgottenPages(app, room)
  setUpPages(app, room)
  accountPages(app, room)
  proveAgainPage(app, room)
  signOutPage(app, room)
  demoPage(app, room, outbox)
}
