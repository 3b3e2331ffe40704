export { type Visit, type Frame } from './frame.ts'
