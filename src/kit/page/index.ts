export { Page, type PageProps } from './page.tsx'
export { type Site, siteSchema } from './site.ts'
export { brandStyles } from './brand-styles.ts'
export { contrast } from './contrast.ts'
