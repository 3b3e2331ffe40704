export { type FeedbackPack, feedbackPackSchema } from './feedback-pack.ts'
export { feedbackPages, type FeedbackPagesOptions } from './pages/feedback-pages.ts'
export type { AboutPage, Term } from './pages/surroundings.ts'
export { forgetContacts } from './actions/forget-contacts.ts'
