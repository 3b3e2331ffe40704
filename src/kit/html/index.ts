export { type SafeHtml, Raw, trustHtml } from './raw.tsx'
export { href } from './href.ts'
export { drawOnce } from './draw-once.ts'
export { renderDocument, renderFragment } from './render.ts'
