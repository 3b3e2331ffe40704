// What is sent to whom, by which channel. Written with the deed; leaves after it.

export { type Blanks, type TemplateName } from './rules/templates.ts'
export { writeMessage, type Writing } from './actions/write-message.ts'
export { type Carriers, sendDue } from './actions/send-due.ts'
export { carriersFrom } from './carriers.ts'
export { findLatest, forgetOld, type Message } from './store/outbox.ts'
export type { MessagesDatabase, MessagesTables } from './store/tables.ts'
export { destroyMessagesOf } from './store/destroy.ts'
