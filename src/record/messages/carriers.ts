import { createTransport, type SentMessageInfo } from 'nodemailer'
import { done, refused } from '#kit/result'
import type { Carrier, Carriers } from './actions/send-due.ts'
import { type ReturnAddress, returnPathOf } from './bounces/return-path.ts'
import { notify, type NotifySettings } from './notify.ts'

/** E-mail by SMTP: `smtps://name:password@host:465`. `from` is the council's own address. */
const smtpCarrier = (url: string, from: string, returnTo: ReturnAddress | undefined): Carrier => {
  const transport = createTransport(url, { connectionTimeout: 10_000, socketTimeout: 20_000 } as object)
  return async (message) => {
    try {
      const sent = (await transport.sendMail({
        from,
        to: message.address,
        subject: message.subject ?? '',
        text: message.body,
        // The same message handed over twice is one message to whoever receives it.
        messageId: `<${message.id}@waymark>`,
        headers: { 'auto-submitted': 'auto-generated' },
        ...(returnTo && { envelope: { from: returnPathOf(returnTo, message.id), to: message.address } }),
      })) as SentMessageInfo & { messageId: string }
      return done(sent.messageId)
    } catch (fault) {
      const { responseCode, response } = fault as { responseCode?: number; response?: string }
      // RFC 5321: a reply in the 500s will be the same next time.
      if (responseCode !== undefined && responseCode >= 500) return refused(response ?? String(responseCode))
      throw fault
    }
  }
}

/**
 * For a demonstration, or a council that has not said how to send: the message is kept and shown, and goes nowhere.
 * An address of `.invalid` fails here as it would anywhere, so that a demonstration can show that too.
 */
export const keptHere: Carrier = ({ id, address }) =>
  Promise.resolve(
    address.endsWith('.invalid') ? refused('There is no such e-mail address.') : done(`kept here ${id}`),
  )

export type CarrierSettings = {
  readonly smtpUrl?: string | undefined
  readonly mailFrom?: string | undefined
  /** Where e-mail comes back to; without it, it comes back to `mailFrom`, and somebody must read it there. */
  readonly returnTo?: ReturnAddress | undefined
  readonly notify?: NotifySettings | undefined
}

/** Texts by Notify; e-mail by SMTP where that is set, else by Notify; what has no carrier is kept. Letters are printed. */
export const carriersFrom = ({
  smtpUrl,
  mailFrom,
  returnTo,
  notify: settings,
}: CarrierSettings): Carriers => {
  const notified = settings && notify(settings)
  const smtp =
    smtpUrl !== undefined && mailFrom !== undefined ? smtpCarrier(smtpUrl, mailFrom, returnTo) : null
  const byNotify = (template: string | undefined) => (template === undefined ? undefined : notified?.carry)
  return {
    email: smtp ?? byNotify(settings?.emailTemplate) ?? keptHere,
    text: byNotify(settings?.textTemplate) ?? keptHere,
  }
}
