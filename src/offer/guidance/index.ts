export { guidancePages, type GuidanceRoom } from './pages/index.ts'
