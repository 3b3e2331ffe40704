import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** The one inline script: it tells the style sheet that scripts run, before anything is drawn. */
export const scriptsRunScript =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');"

const scriptHash = createHash('sha256').update(scriptsRunScript).digest('base64')

/** Static, so that pages can be kept: one hash, no nonces. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${scriptHash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * For a page that shows another host's pictures because its reader asked for them. The host is told our site's address,
 * as map servers ask, and not the page's.
 */
export const picturesFrom = (origin: string) => ({
  'content-security-policy': contentSecurityPolicy.replace("img-src 'self'", `img-src 'self' ${origin}`),
  'referrer-policy': 'strict-origin',
})

/** For the few replies that are sent before any hook has run. */
export const secureReplyHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // Open data says otherwise for itself.
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

/** On every reply, errors included. Browsers heed Strict-Transport-Security over https only. */
export const secureHeaders = (app: FastifyInstance): void => {
  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers(secureReplyHeaders)
    next()
  })
}
