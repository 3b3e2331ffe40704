export { openCatalogue, type Catalogue } from './catalogue.ts'
export type { PageIndex, SearchablePage } from './page-index.ts'
