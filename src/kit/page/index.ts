export { Page, type PageProps } from './page.tsx'
export { type Site, siteSchema } from './site.ts'
export { type Assets, readAssets } from './assets.ts'
