export { type FeedbackPack, feedbackPackSchema } from './feedback-pack.ts'
